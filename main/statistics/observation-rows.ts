import {
  type ObservationFilter,
  type ObservationRow,
  observationRowSchema,
} from '#shared/statistics/photo.ts';

import { all, get, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { filterSql } from './where.ts';

/** A page of the finished observations behind a figure, newest first, and how many there are in all. */
export function listObservations(
  db: ReadableDatabase,
  filter: ObservationFilter,
): { readonly total: number; readonly rows: ObservationRow[] } {
  const { offset, limit } = filter;
  const where = whichSql(filter);
  const count = get<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM observation_total WHERE ${where}`,
  );
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
        FROM observation_total WHERE ${where}
        ORDER BY day DESC, started_at DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  return { total: count?.n ?? 0, rows: rows.map((row) => observationRowSchema.parse(row)) };
}

function whichSql(filter: ObservationFilter): Sql {
  const { operationIds, isExcluded, outside } = filter;
  const operations =
    operationIds === null
      ? sql``
      : sql` AND operation_id IN (SELECT value FROM json_each(${JSON.stringify(operationIds)}))`;
  const excluded = isExcluded === null ? sql`` : sql` AND is_excluded = 1`;
  const unusual =
    outside === null
      ? sql``
      : sql` AND is_excluded = 0 AND (ms < ${outside.from} OR ms > ${outside.to})`;
  return sql`${filterSql(filter)}${operations}${excluded}${unusual}`;
}
