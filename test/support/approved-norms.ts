// Norms as they lie in the database, for tests of what becomes of its rows.
import {
  get,
  type ReadableDatabase,
  all,
  run,
  sql,
  type WritableDatabase,
} from '#main/database/sql.ts';

/** Who approved the norms of these tests. */
const APPROVED_BY = 'Head of sales';

/** Puts the next version of a norm of some recorded operation in force, as an approval does. */
export function approveNorm(db: WritableDatabase): void {
  const operation = get<{ id: string }>(
    db,
    sql`SELECT operation_id AS id FROM observation ORDER BY id LIMIT 1`,
  );
  const version = listNormRows(db).length + 1;
  const id = `0199c1a0-0000-7000-8000-${String(version).padStart(12, '0')}`;
  run(
    db,
    sql`INSERT INTO norm (id, operation_id, version, average, observed_ms, standard_ms, low_ms, high_ms, level,
                          allowance_share, allowance_base, observations, person_days, people, period_from,
                          period_to, approved_by, approved_on, made_at, withdrawn_at)
        VALUES (${id}, ${operation?.id ?? ''}, ${version}, 'mean', 60000.5, 69600.58, 60000.25, 80000, 0.95, 0.16,
                'job', 40, 6, 3, '2026-03-02', '2026-03-06', ${APPROVED_BY}, '2026-03-16', 1, NULL)`,
  );
}

/** Every column of every norm, by its id. */
export const listNormRows = (db: ReadableDatabase): unknown[] =>
  all(db, sql`SELECT * FROM norm ORDER BY id`);
