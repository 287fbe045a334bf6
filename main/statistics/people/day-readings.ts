import type { DayReadings } from '#shared/statistics/people/compare-operations.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../../database/sql.ts';
import { filterSql } from '../where.ts';

/** Contracts and payments of one person's day. */
export interface SuccessDay {
  readonly personId: string;
  readonly day: string;
  readonly successes: number;
}

/** Sums of readings by person, day and operation, from one index in its order: no row, no sorting. */
export function listDayReadings(db: ReadableDatabase, filter: PhotoFilter): DayReadings[] {
  return all<DayReadings>(
    db,
    sql`SELECT person_id AS personId, day, operation_id AS operationId, count(*) AS readings,
               sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
        FROM observation_total INDEXED BY observation_total_by_day
        WHERE is_excluded = 0 AND ms > 0 AND ${filterSql(filter)}
        GROUP BY person_id, day, operation_id`,
  );
}

/**
 * Contracts and payments of finished observations by person and day. An outcome counts whether or not the length of its
 * observation is a reading: a call whose length was excluded was paid for all the same.
 */
export function listSuccesses(db: ReadableDatabase, filter: PhotoFilter): SuccessDay[] {
  return all<SuccessDay>(
    db,
    sql`SELECT total.person_id AS personId, total.day, count(*) AS successes
        FROM observation INDEXED BY observation_by_success
        JOIN (SELECT observation_id, person_id, day FROM observation_total WHERE ${filterSql(filter)}) AS total
          ON total.observation_id = observation.id
        WHERE outcome IN ('contract', 'payment') GROUP BY total.person_id, total.day`,
  );
}
