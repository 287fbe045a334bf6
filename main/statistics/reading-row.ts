// The readings of one operation in the order of time, and what of them needs no row.
import { personIdSchema, type PersonId } from '#shared/recording/person.ts';
import type { OperationFilter } from '#shared/statistics/operation-readings.ts';
import { type RowReading, rowReadingSchema } from '#shared/statistics/time-study.ts';

import { all, get, type ReadableDatabase, sql } from '../database/sql.ts';
import { periodsSql } from './period-sums.ts';
import { filterSql } from './where.ts';

/** More days than this no chart shows apart: the newest stay. */
const MOST_DAYS = 1000;

/** Every reading that takes part, the oldest first. Ask only for operations that have few. */
export function listRow(db: ReadableDatabase, filter: OperationFilter): RowReading[] {
  return all<Record<string, unknown>>(
    db,
    sql`SELECT observation_id AS observationId, person_id AS personId, day, ms
        FROM observation_total
        WHERE operation_id = ${filter.operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY started_at, observation_id`,
  ).map((row) => rowReadingSchema.parse(row));
}

/** The mean length of the readings of one person's day, ms. */
export interface DayMean {
  readonly day: string;
  readonly personId: PersonId;
  readonly readings: number;
  readonly ms: number;
}

/** The newest days of people with readings, the oldest of them first. */
export function listDayMeans(db: ReadableDatabase, filter: OperationFilter): DayMean[] {
  return all<{ day: string; personId: string; readings: number; ms: number }>(
    db,
    sql`SELECT day, person_id AS personId, observations AS readings,
               1.0 * observation_ms / observations AS ms
        FROM day_total
        WHERE operation_id = ${filter.operationId} AND observations > 0 AND ${filterSql(filter)}
        ORDER BY day DESC, person_id DESC LIMIT ${MOST_DAYS}`,
  )
    .map((row) => ({ ...row, personId: personIdSchema.parse(row.personId) }))
    .toReversed();
}

/** The least and the greatest length, ms, and the units of all; null without readings. */
export interface RowEnds {
  readonly least: number | null;
  readonly most: number;
  readonly units: number;
}

/** From the two ends of the index on length, and the totals of the days. */
export function readEnds(db: ReadableDatabase, filter: OperationFilter): RowEnds {
  const { operationId } = filter;
  const end = (order: 'ASC' | 'DESC') =>
    get<{ ms: number }>(
      db,
      sql`SELECT ms FROM observation_total
          WHERE operation_id = ${operationId} AND is_excluded = 0 AND ${filterSql(filter)}
          ORDER BY ms ${order === 'ASC' ? sql`ASC` : sql`DESC`} LIMIT 1`,
    )?.ms;
  const total = get<{ units: number }>(
    db,
    sql`SELECT coalesce(sum(units), 0) AS units FROM (${periodsSql(filter)})
        WHERE operation_id = ${operationId}`,
  );
  return { least: end('ASC') ?? null, most: end('DESC') ?? 0, units: total?.units ?? 0 };
}
