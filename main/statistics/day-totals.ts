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
    sql`SELECT person_id AS personId, day, segments, ms, working_segments AS workingSegments,
               result_ms + support_ms + avoidable_ms + loss_ms AS workingMs, result_ms AS resultMs
        FROM workday_total WHERE ${filterSql(filter)} ORDER BY day DESC, person_id`,
  );
}
