import {
  type ObservationFilter,
  type ObservationRow,
  observationRowSchema,
} from '#shared/statistics/photo.ts';

import { all, get, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { periodsSql } from './period-sums.ts';
import { filterSql } from './where.ts';

/** A page of the finished observations behind a figure, newest first, and how many there are in all. */
export function listObservations(
  db: ReadableDatabase,
  filter: ObservationFilter,
): { readonly total: number; readonly rows: ObservationRow[] } {
  const { offset, limit } = filter;
  const total = countOf(db, filter);
  const rows = all<Record<string, unknown>>(
    db,
    sql`SELECT observation_id AS observationId, person_id AS personId, operation_id AS operationId,
               day, started_at AS start, ms, units, interruptions,
               pace_rating AS paceRating,
               (SELECT start_zone FROM segment
                WHERE segment.observation_id = observation_total.observation_id
                ORDER BY segment.started_at LIMIT 1) AS zone,
               (SELECT excluded_for FROM observation
                WHERE observation.id = observation_total.observation_id) AS excludedFor
        FROM observation_total WHERE ${whichSql(filter)}${sinceSql(db, filter)}
        ORDER BY day DESC, started_at DESC, observation_id LIMIT ${limit} OFFSET ${offset}`,
  );
  return { total, rows: rows.map((row) => observationRowSchema.parse(row)) };
}

/** Only lengths that are unusual have to be counted one by one. */
function countOf(db: ReadableDatabase, filter: ObservationFilter): number {
  const counted =
    filter.outside === null
      ? sql`SELECT coalesce(sum(${countedSql(filter)}), 0) AS n FROM (${periodsSql(filter)})
            WHERE true${operationsSql(filter)}`
      : sql`SELECT count(*) AS n FROM observation_total WHERE ${whichSql(filter)}`;
  return get<{ n: number }>(db, counted)?.n ?? 0;
}

/**
 * The page reaches back so far at most: each of so many days of people at an operation holds one observation or more.
 * Then the days of each person are looked up, and nothing older is sorted.
 */
function sinceSql(db: ReadableDatabase, filter: ObservationFilter): Sql {
  if (filter.outside !== null) return sql``;
  const oldest = get<{ day: string | null }>(
    db,
    sql`SELECT min(day) AS day FROM (
          SELECT day FROM day_total
          WHERE ${countedSql(filter)} > 0 AND ${filterSql(filter)}${operationsSql(filter)}
          ORDER BY day DESC LIMIT ${filter.offset + filter.limit})`,
  )?.day;
  if (oldest === null || oldest === undefined) return sql` AND false`;
  const people = filter.personId === null ? sql` AND person_id IN (SELECT id FROM person)` : sql``;
  return sql`${people} AND day >= ${oldest}`;
}

/** Observations of a row of totals that the filter means. */
function countedSql({ isExcluded }: ObservationFilter): Sql {
  return isExcluded === null ? sql`observations + excluded` : sql`excluded`;
}

function operationsSql({ operationIds }: ObservationFilter): Sql {
  return operationIds === null
    ? sql``
    : sql` AND operation_id IN (SELECT value FROM json_each(${JSON.stringify(operationIds)}))`;
}

function whichSql(filter: ObservationFilter): Sql {
  const { isExcluded, outside } = filter;
  const excluded = isExcluded === null ? sql`` : sql` AND is_excluded = 1`;
  const unusual =
    outside === null
      ? sql``
      : sql` AND is_excluded = 0 AND (ms < ${outside.from} OR ms > ${outside.to})`;
  return sql`${filterSql(filter)}${operationsSql(filter)}${excluded}${unusual}`;
}
