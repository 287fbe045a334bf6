import { assert } from '../../lib/assert.ts';
import { type Instant, momentIn } from '../../lib/time.ts';
import type { NewId } from '../../lib/uuid.ts';
import type { Person } from '../../recording/person.ts';
import type { RecorderCommand } from '../../recording/recorder-command.ts';
import type { RecorderState } from '../../recording/recorder-state.ts';
import type { RowChange } from '../../recording/row-change.ts';
import { step, type StepContext } from '../../recording/step.ts';
import type { DayRecord } from '../../workdays/day-record.ts';
import type { RepairContext, Repaired } from '../../workdays/repaired.ts';
import { createDayRows, type DayRows } from './day-rows.ts';
import type { DemoEntry } from './demo-entry.ts';
import { DEMO_ZONE } from './demo-period.ts';

/** A person's recorder on a clock of its own: what it is told goes through the same functions as on a real day. */
export interface PlayedRecorder {
  readonly rows: DayRows;
  readonly entries: readonly DemoEntry[];
  readonly now: () => Instant;
  readonly wait: (ms: number) => void;
  readonly press: (command: Exclude<RecorderCommand, { kind: 'undo' }>) => void;
  /** Something that the application notices by itself, about this instant or an earlier one. */
  readonly notice: (action: string, changesOf: ChangesOf, about?: Instant) => void;
  /** Something that the person puts right afterwards. */
  readonly repair: (about: About, repairedOf: RepairedOf) => void;
}

type ChangesOf = (state: RecorderState, context: StepContext) => readonly RowChange[];
type RepairedOf = (record: DayRecord, context: RepairContext) => Repaired;
type About = Pick<DemoEntry, 'action' | 'reason'>;

/** A recorder about to record a day, from that instant on. `idsOf` makes ids from the recorder's clock. */
export function createPlayedRecorder(
  { id: personId, name }: Person,
  startsAt: Instant,
  idsOf: (now: () => Instant) => NewId,
): PlayedRecorder {
  let at = startsAt;
  const newId = idsOf(() => at);
  const rows = createDayRows(personId, DEMO_ZONE);
  const entries: DemoEntry[] = [];
  const write = (changes: readonly RowChange[], about: About & Pick<DemoEntry, 'scope' | 'by'>) => {
    rows.apply(changes);
    entries.push({ personId, at, changes, ...about });
  };
  const contextAt = (instant: Instant): StepContext => ({
    personId,
    moment: momentIn(instant, DEMO_ZONE),
    newId,
    latestEnd: null,
  });
  const byItself = { scope: 'recording', by: 'system', reason: null } as const;
  return {
    rows,
    entries,
    now: () => at,
    wait: (ms) => {
      assert(ms >= 0, 'time never runs back');
      at += ms;
    },
    press: (command) => {
      const outcome = step(rows.state(), command, contextAt(at));
      assert(outcome.kind === 'changes', `${command.kind} makes sense`);
      write(outcome.changes, { ...byItself, action: command.kind });
    },
    notice: (action, changesOf, about = at) => {
      write(changesOf(rows.state(), contextAt(about)), { ...byItself, action });
    },
    repair: (about, repairedOf) => {
      const repaired = repairedOf(rows.record(), { now: at, newId });
      assert(repaired.kind === 'changes', `${about.action} is possible`);
      write(repaired.changes, { ...about, scope: 'repair', by: name });
    },
  };
}
