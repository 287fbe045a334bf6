import { AppError } from '#shared/contract/app-error.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import type { PersonId } from '#shared/recording/person.ts';
import {
  type Belief,
  type BeliefComparison,
  type BeliefInput,
  beliefSchema,
} from '#shared/statistics/belief.ts';
import { compareBeliefs, type KindDay } from '#shared/statistics/compare-beliefs.ts';
import type { Photo, PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, run, sql, type WritableDatabase } from '../database/sql.ts';
import { filterSql } from './where.ts';

interface Answering {
  readonly db: WritableDatabase;
  readonly newId: NewId;
  readonly now: number;
}

/** Keeps an answer; returns its id. */
export function addBelief({ db, newId, now }: Answering, belief: BeliefInput): string {
  const id = newId();
  const { personId, shares, lengths } = belief;
  run(
    db,
    sql`INSERT INTO belief (id, person_id, answered_at, shares, lengths)
        VALUES (${id}, ${personId}, ${now}, ${JSON.stringify(shares)}, ${JSON.stringify(lengths)})`,
  );
  return id;
}

/** Takes an answer back: undo. One that is not there is an error. */
export function removeBelief(db: WritableDatabase, id: string): void {
  const removed = run(db, sql`DELETE FROM belief WHERE id = ${id}`);
  if (removed === 0) throw new AppError('not-found', { what: 'belief', id });
}

/** Beliefs against what the photograph of the same filter measured. */
export function readBeliefs(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { photo, level }: { readonly photo: Photo; readonly level: number },
): BeliefComparison {
  const firsts = all<{ personId: string; firstAt: number }>(
    db,
    sql`SELECT person_id AS personId, min(started_at) AS firstAt FROM shift GROUP BY person_id`,
  );
  const firstOf = new Map(firsts.map(({ personId, firstAt }) => [personId, firstAt]));
  const names = all<{ id: string; name: string }>(db, sql`SELECT id, name FROM person`);
  return compareBeliefs(listBeliefs(db, filter), {
    days: listKindDays(db, filter),
    level,
    lengths: new Map(photo.operations.map(({ operationId, mean }) => [operationId, mean])),
    people: new Map(names.map(({ id, name }) => [id, { name, firstAt: firstOf.get(id) ?? null }])),
  });
}

function listBeliefs(db: ReadableDatabase, { personId }: PhotoFilter): Belief[] {
  const whose = personId === null ? sql`` : sql` WHERE person_id = ${personId}`;
  return all<{ id: string; personId: string; answeredAt: number; shares: string; lengths: string }>(
    db,
    sql`SELECT id, person_id AS personId, answered_at AS answeredAt, shares, lengths
        FROM belief${whose} ORDER BY answered_at, id`,
  ).map(({ shares, lengths, ...row }) =>
    beliefSchema.parse({ ...row, shares: JSON.parse(shares), lengths: JSON.parse(lengths) }),
  );
}

/** Time of each working kind by person and day. */
function listKindDays(db: ReadableDatabase, filter: PhotoFilter): KindDay[] {
  return all<KindDay['kinds'] & { personId: PersonId }>(
    db,
    sql`SELECT person_id AS personId, result_ms AS result, support_ms AS support,
               avoidable_ms AS avoidable, loss_ms AS loss
        FROM workday_total WHERE working_segments > 0 AND ${filterSql(filter)}
        ORDER BY person_id, day`,
  ).map(({ personId, ...kinds }) => ({ personId, kinds }));
}
