// People who are being observed. An observation needs its observer and this computer: it ends with the application, and
// nobody is asked about it afterwards.
import type { Moment } from '#shared/lib/time.ts';
import { type PersonId, personIdSchema } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import { changed, type RowChange } from '#shared/recording/row-change.ts';
import { endSegment, release } from '#shared/recording/running-segment.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';
import { sessionOf } from '#shared/recording/session.ts';
import { endingOf, shiftEnd } from '#shared/recording/step.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { lastBeat, readRecorderState } from './recorder-store.ts';

/** A person who is being observed, and what runs. */
interface Observed {
  readonly personId: PersonId;
  readonly state: RecorderState;
}

/** Everybody who is being observed now. */
export function listObserved(db: ReadableDatabase): Observed[] {
  return all<{ id: string }>(db, sql`SELECT person_id AS id FROM shift WHERE ended_at IS NULL`)
    .map(({ id }) => personIdSchema.parse(id))
    .map((personId) => ({ personId, state: readRecorderState(db, personId) }))
    .filter(({ state }) => sessionOf(state).kind === 'observed');
}

/** Ends an observation that nobody can go on with. */
export function endObserved(
  parts: RecorderParts,
  personId: PersonId,
  moment: Moment,
  how: 'stopped' | 'recovered' = 'stopped',
): void {
  const changes = endOf(prepare(parts, personId, moment), how);
  const { at } = moment;
  const about = { scope: 'recording', personId, at, by: 'system', reason: null } as const;
  applyChanges(parts.db, changes, { ...about, action: 'end-day' });
}

/** At the start of the application: what was still observed when it last stopped ended at the last sign of life. */
export function recoverObserved(parts: RecorderParts, moment: Moment): void {
  for (const { personId, state } of listObserved(parts.db)) {
    const at = leftAt(parts.db, personId, state) ?? moment.at;
    endObserved(parts, personId, { ...moment, at }, 'recovered');
  }
}

/** When somebody observed was last known to be: the heartbeat, within what a segment can last. */
function leftAt(
  db: ReadableDatabase,
  personId: PersonId,
  { running }: RecorderState,
): number | null {
  const beat = lastBeat(db, personId);
  if (!running) return beat;
  const { start } = running.segment;
  return Math.min(Math.max(start + 1, beat ?? 0), start + LONGEST_SEGMENT_MS);
}

function endOf({ state, context }: Prepared, how: 'stopped' | 'recovered'): RowChange[] {
  const { running, held, shift } = state;
  const origin = how === 'recovered' ? { origin: how } : {};
  const ending = endingOf(context);
  const until = Math.max(ending.at, running?.segment.start ?? ending.at);
  return [
    ...(running ? [endSegment(running.segment, ending, origin)] : []),
    ...release(held),
    ...(shift ? [changed('shift', shift, { end: shiftEnd(shift, until, context) })] : []),
  ];
}
