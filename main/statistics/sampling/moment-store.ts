// Moments of work sampling are written here alone and stand beside the journal: each is asked once and answered once.
import type { Day, Instant } from '#shared/lib/time.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { NotAsked } from '#shared/recording/sampled-moment.ts';

import {
  all,
  get,
  numbers,
  type ReadableDatabase,
  run,
  sql,
  type WritableDatabase,
} from '../../database/sql.ts';

/** A moment that has not ended yet. */
export interface LiveMoment {
  readonly id: string;
  readonly plannedAt: Instant;
  readonly shownAt: Instant | null;
  readonly state: 'planned' | 'open';
}

/** The moments of a person that wait for their time or their answer, in order. */
export function liveMoments(db: ReadableDatabase, personId: PersonId): LiveMoment[] {
  return all<LiveMoment>(
    db,
    sql`SELECT id, planned_at AS plannedAt, shown_at AS shownAt, state FROM sampled_moment
        WHERE state IN ('planned', 'open') AND person_id = ${personId} ORDER BY planned_at`,
  );
}

/** The question on the screen, if there is one. */
export function openMoment(
  db: ReadableDatabase,
  personId: PersonId,
): (LiveMoment & { readonly shownAt: Instant }) | undefined {
  return get(
    db,
    sql`SELECT id, planned_at AS plannedAt, shown_at AS shownAt, state FROM sampled_moment
        WHERE state IN ('planned', 'open') AND person_id = ${personId} AND shown_at IS NOT NULL
        ORDER BY planned_at DESC LIMIT 1`,
  );
}

/** A person's day, and what is planned on it from `after` on. */
export interface DayOfMoments {
  readonly personId: PersonId;
  readonly day: Day;
  readonly after: Instant;
  readonly times: readonly Instant[];
}

/** Makes the moments to come those of the plan: what is no longer planned goes, what is new is added. */
export function planMoments(db: WritableDatabase, newId: NewId, planned: DayOfMoments): void {
  const { personId, day, after, times } = planned;
  const wanted = new Set(times.filter((at) => at > after));
  const replan = (): void => {
    const known = new Set(
      numbers(
        db,
        sql`SELECT planned_at FROM sampled_moment
            WHERE person_id = ${personId} AND day = ${day} AND source = 'prompt'`,
      ),
    );
    for (const { id, plannedAt, state } of liveMoments(db, personId)) {
      if (state === 'open' || plannedAt <= after || wanted.has(plannedAt)) continue;
      run(db, sql`DELETE FROM sampled_moment WHERE id = ${id}`);
    }
    for (const at of wanted) {
      if (known.has(at)) continue;
      run(
        db,
        sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, state, source)
            VALUES (${newId()}, 1, ${personId}, ${day}, ${at}, 'planned', 'prompt')`,
      );
    }
  };
  db.transaction(replan).immediate();
}

/** The question is about to be shown. */
export function openNow(db: WritableDatabase, id: string, at: Instant): void {
  run(
    db,
    sql`UPDATE sampled_moment SET state = 'open', shown_at = ${at}, rev = rev + 1 WHERE id = ${id}`,
  );
}

/** Nobody was asked. */
export function skip(db: WritableDatabase, id: string, reason: NotAsked): void {
  run(
    db,
    sql`UPDATE sampled_moment SET state = 'not-asked', reason = ${reason}, rev = rev + 1
        WHERE id = ${id}`,
  );
}

/** A moment that has ended, with how. */
export interface EndedMoment {
  readonly id: string;
  readonly personId: PersonId;
  readonly day: Day;
  readonly plannedAt: Instant;
  readonly shownAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly state: 'answered' | 'missed' | 'not-asked';
  readonly reason: NotAsked | null;
  readonly operationId: OperationId | null;
}

/** Keeps a question as it would stand after it was planned, perhaps shown, and ended. */
export function addEndedMoment(db: WritableDatabase, moment: EndedMoment): void {
  const { id, personId, day, plannedAt, shownAt, answeredAt, state, reason, operationId } = moment;
  run(
    db,
    sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, answered_at, state, reason,
                                    operation_id, source)
        VALUES (${id}, ${shownAt === null ? 2 : 3}, ${personId}, ${day}, ${plannedAt}, ${shownAt},
                ${answeredAt}, ${state}, ${reason}, ${operationId}, 'prompt')`,
  );
}

/** Questions that nobody answered: the one of that id, or with null all that are open. Returns how many. */
export function miss(db: WritableDatabase, id: string | null): number {
  const one = id === null ? sql`` : sql` AND id = ${id}`;
  return run(
    db,
    sql`UPDATE sampled_moment SET state = 'missed', rev = rev + 1
        WHERE state IN ('planned', 'open') AND shown_at IS NOT NULL${one}`,
  );
}

/** The answer to an open question. Returns whether it was open. */
export function answer(
  db: WritableDatabase,
  id: string,
  { operationId, at }: { readonly operationId: OperationId; readonly at: Instant },
): boolean {
  const changed = run(
    db,
    sql`UPDATE sampled_moment
        SET state = 'answered', operation_id = ${operationId}, answered_at = ${at}, rev = rev + 1
        WHERE id = ${id} AND state = 'open'`,
  );
  return changed === 1;
}

/** Questions that were shown to somebody who had left already, as it turned out: they were not asked. */
export function excuseAbsent(db: WritableDatabase, personId: PersonId, day: Day): void {
  const absent = all<{ id: string }>(
    db,
    sql`SELECT id FROM sampled_moment
        WHERE person_id = ${personId} AND day = ${day} AND source = 'prompt' AND state = 'missed'
          AND EXISTS (SELECT 1 FROM away
            WHERE away.person_id = sampled_moment.person_id AND started_at <= shown_at
              AND coalesce(ended_at, 9e15) > shown_at)`,
  );
  for (const { id } of absent) skip(db, id, 'away');
}
