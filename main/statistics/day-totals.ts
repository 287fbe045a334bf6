import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { filterSql } from './where.ts';

/** Ended time of one person's day, ms. */
export interface PersonDay {
  readonly personId: string;
  readonly day: string;
  readonly segments: number;
  /** Those of them that are work. */
  readonly workingSegments: number;
  readonly ms: number;
  readonly workingMs: number;
  readonly resultMs: number;
}

/** Time per person and day, newest day first. */
export function listPersonDays(db: ReadableDatabase, filter: PhotoFilter): PersonDay[] {
  return all<PersonDay>(
    db,
    sql`SELECT person_id AS personId, day, sum(segments) AS segments, sum(ms) AS ms,
               sum(CASE WHEN kind IN ('rest', 'absence') THEN 0 ELSE segments END) AS workingSegments,
               sum(CASE WHEN kind IN ('rest', 'absence') THEN 0 ELSE ms END) AS workingMs,
               sum(CASE WHEN kind = 'result' THEN ms ELSE 0 END) AS resultMs
        FROM day_total JOIN operation ON operation.id = operation_id
        WHERE ${filterSql(filter)} GROUP BY person_id, day ORDER BY day DESC, person_id`,
  );
}
