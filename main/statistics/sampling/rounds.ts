import { AppError } from '#shared/contract/app-error.ts';
import { dayOf, type Moment } from '#shared/lib/time.ts';
import {
  type RoundId,
  roundIdSchema,
  type SamplingRound,
} from '#shared/recording/sampled-moment.ts';

import { get, run, sql } from '../../database/sql.ts';
import type { RecorderParts } from '../../recording/recorder-parts.ts';

/** Keeps what an observer saw of everybody who was there, all of it or nothing. */
export function addRound(
  { db, newId, by }: RecorderParts,
  { observer, moments }: SamplingRound,
  { at, zone }: Moment,
): RoundId {
  const roundId = roundIdSchema.parse(newId());
  const add = (): void => {
    for (const { personId, operationId } of moments) {
      refuseUnknown(db, 'person', personId);
      refuseUnknown(db, 'operation', operationId);
      run(
        db,
        sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, answered_at,
              state, operation_id, source, round_id, observer)
            VALUES (${newId()}, 1, ${personId}, ${dayOf(at, zone)}, ${at}, ${at}, ${at},
              'answered', ${operationId}, 'round', ${roundId}, ${observer ?? by})`,
      );
    }
  };
  db.transaction(add).immediate();
  return roundId;
}

/** Takes a round back. */
export function removeRound({ db }: RecorderParts, roundId: RoundId): void {
  const removed = run(db, sql`DELETE FROM sampled_moment WHERE round_id = ${roundId}`);
  if (removed === 0) throw new AppError('not-found', { what: 'round', id: roundId });
}

function refuseUnknown(db: RecorderParts['db'], what: 'person' | 'operation', id: string): void {
  const known =
    what === 'person'
      ? get(db, sql`SELECT id FROM person WHERE id = ${id}`)
      : get(db, sql`SELECT id FROM operation WHERE id = ${id}`);
  if (!known) throw new AppError('not-found', { what, id });
}
