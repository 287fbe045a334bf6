import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import type { CommandResult } from '#shared/recording/recorder-view.ts';
import type { RowChange } from '#shared/recording/row-change.ts';
import { step, type StepContext } from '#shared/recording/step.ts';

import { applyChanges } from '../database/apply-changes.ts';
import type { ReadableDatabase } from '../database/sql.ts';
import { getOperationInUse } from '../operations/catalogue-store.ts';
import { type Bounce, createBounce } from './bounce.ts';
import { closeForgotten } from './forgotten.ts';
import { prepare } from './prepare.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { beat, getPerson, readRecorderState } from './recorder-store.ts';
import { refuseOtherTimer } from './refuse-other-timer.ts';
import { undoCommand } from './undo-command.ts';

/** Carries out commands. It remembers nothing but the last key press: what runs is read from the database. */
export interface Recorder {
  /** Returns after the commit: what it says is on disk. */
  readonly command: (
    personId: PersonId,
    command: RecorderCommand,
    moment: Moment,
    /** Who times the person; left out or null: the person does. */
    observedBy?: PersonId | null,
  ) => CommandResult;
  /** Writes what the application itself noticed: an absence, a clock that was set. */
  readonly apply: (
    personId: PersonId,
    action: string,
    moment: Moment,
    changesOf: (state: RecorderState, context: StepContext) => readonly RowChange[],
  ) => boolean;
}

/** A recorder over a database. Time comes with each command. */
export function createRecorder(parts: RecorderParts): Recorder {
  const bounce = createBounce();
  return {
    command: (personId, command, moment, observedBy = null) =>
      carryOut(parts, bounce, { personId, command, moment, observedBy }),
    apply: (personId, action, moment, changesOf) => {
      const { state, context } = prepare(parts, personId, moment);
      const changes = changesOf(state, context);
      write(parts, { personId, action, moment, by: 'system' }, changes);
      return changes.length > 0;
    },
  };
}

interface Asked {
  readonly personId: PersonId;
  readonly command: RecorderCommand;
  readonly moment: Moment;
  readonly observedBy: PersonId | null;
}

function carryOut(parts: RecorderParts, bounce: Bounce, asked: Asked): CommandResult {
  const { personId, command, moment, observedBy } = asked;
  if (bounce.isRepeat(`${personId} ${JSON.stringify(command)}`, moment.at)) {
    return { kind: 'refused', refusal: 'bounce' };
  }
  getPerson(parts.db, personId);
  if ('operationId' in command) getOperationInUse(parts.db, command.operationId);
  if (observedBy !== null) getPerson(parts.db, observedBy);
  if (command.kind === 'undo') {
    refuseOtherTimer(parts.db, personId, observedBy);
    return undoCommand(parts, { personId, isObserved: observedBy !== null }, moment);
  }
  closeForgotten(parts, personId, moment);
  refuseOtherTimer(parts.db, personId, observedBy);
  const { state, context } = prepare(
    parts,
    personId,
    afterStart(parts.db, personId, moment),
    observedBy,
  );
  const outcome = step(state, command, context);
  if (outcome.kind === 'refused') return outcome;
  write(parts, { personId, action: command.kind, moment, by: parts.by }, outcome.changes);
  return { kind: 'done', action: command.kind };
}

/** No command happens before what runs has begun. */
function afterStart(db: ReadableDatabase, personId: PersonId, moment: Moment): Moment {
  const start = readRecorderState(db, personId).running?.segment.start ?? moment.at;
  return { ...moment, at: Math.max(moment.at, start) };
}

interface Write {
  readonly personId: PersonId;
  readonly action: string;
  readonly moment: Moment;
  readonly by: string;
}

function write(
  { db }: RecorderParts,
  { personId, action, moment, by }: Write,
  changes: readonly RowChange[],
): void {
  db.transaction(() => {
    const { at } = moment;
    applyChanges(db, changes, { scope: 'recording', personId, at, by, action, reason: null });
    beat(db, personId, at);
  }).immediate();
}
