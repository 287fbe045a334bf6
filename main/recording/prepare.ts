import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import type { StepContext } from '#shared/recording/step.ts';

import type { RecorderParts } from './recorder-parts.ts';
import { freeInstant, nextStart, readRecorderState, workedUntil } from './recorder-store.ts';

/** What a change of the record is made from. */
export interface Prepared {
  readonly state: RecorderState;
  readonly context: StepContext;
}

/** The person's state and a moment that can be recorded: not inside an ended segment, nor reaching into one ahead. */
export function prepare(
  { db, newId }: RecorderParts,
  personId: PersonId,
  moment: Moment,
  observedBy: PersonId | null = null,
): Prepared {
  const state = readRecorderState(db, personId);
  const { running, shift } = state;
  const at = freeInstant(db, personId, moment.at);
  const latestEnd = running ? nextStart(db, personId, running.segment.start) : null;
  return {
    state,
    context: {
      personId,
      moment: { ...moment, at },
      newId,
      latestEnd,
      ...(observedBy !== null && { observedBy }),
      ...(shift && { workedUntil: workedUntil(db, shift) }),
    },
  };
}
