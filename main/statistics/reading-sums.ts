// What the readings of one operation come to, person by person, with or without those that were excluded.
import type { OperationFilter } from '#shared/statistics/operation-readings.ts';

import { all, numbers, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { byLengthSql } from './lengths.ts';
import { periodsSql, SQUARED_MS } from './period-sums.ts';
import type { ReadingSums } from './reading-figures.ts';
import { filterSql } from './where.ts';

/** Sums of one person's readings. */
export interface PersonSums extends Omit<ReadingSums, 'people'> {
  readonly personId: string;
}

/** Lengths of the readings of an operation, shortest first: the index alone, no row. */
export function listDurations(db: ReadableDatabase, filter: OperationFilter): number[] {
  return numbers(
    db,
    sql`SELECT ms FROM ${byLengthSql(filter)}
        WHERE operation_id = ${filter.operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY ms`,
  );
}

/** Lengths of those that were excluded. */
export function listExcludedDurations(db: ReadableDatabase, filter: OperationFilter): number[] {
  return numbers(db, sql`SELECT ms FROM (${excludedSql(filter)})`);
}

/** How often the operation was interrupted, excluded observations too. */
export function countInterruptions(db: ReadableDatabase, filter: OperationFilter): number {
  const [n = 0] = numbers(
    db,
    sql`SELECT coalesce(sum(interruptions), 0) FROM (${periodsSql(filter)})
        WHERE operation_id = ${filter.operationId}`,
  );
  return n;
}

/** Sums of the readings, person by person; on demand with those that were excluded. */
export function listPersonSums(
  db: ReadableDatabase,
  filter: OperationFilter,
  isWithExcluded: boolean,
): PersonSums[] {
  return isWithExcluded ? listWithExcluded(db, filter) : listReadingSums(db, filter);
}

function listReadingSums(db: ReadableDatabase, filter: OperationFilter): PersonSums[] {
  return all<PersonSums>(
    db,
    sql`SELECT person_id AS personId, sum(observations) AS observations,
               sum(observation_ms) AS observationMs, sum(reading_days) AS personDays,
               ${SQUARED_MS} AS sumOfSquaredMs, 1.0 * sum(products) AS sumOfProducts,
               1.0 * sum(squared_counts) AS sumOfSquaredCounts,
               sum(observation_squares) AS sumOfSquares
        FROM (${periodsSql(filter)}) WHERE operation_id = ${filter.operationId}
        GROUP BY person_id HAVING sum(observations) > 0`,
  );
}

/** An excluded reading changes the sums of its day: they are made anew, day by day. */
function listWithExcluded(db: ReadableDatabase, filter: OperationFilter): PersonSums[] {
  return all<PersonSums>(
    db,
    sql`WITH part (person_id, day, n, ms, squares) AS (
          SELECT person_id, day, observations, observation_ms, observation_squares FROM day_total
          WHERE operation_id = ${filter.operationId} AND ${filterSql(filter)}
          UNION ALL SELECT person_id, day, 1, ms, ((ms + 50) / 100) * ((ms + 50) / 100)
          FROM (${excludedSql(filter)})
        ), one_day AS (
          SELECT person_id, sum(n) AS n, sum(ms) AS ms, sum(squares) AS squares FROM part
          GROUP BY person_id, day HAVING sum(n) > 0
        )
        SELECT person_id AS personId, sum(n) AS observations, sum(ms) AS observationMs,
               count(*) AS personDays, sum(1.0 * ms * ms) AS sumOfSquaredMs,
               sum(1.0 * ms * n) AS sumOfProducts, sum(1.0 * n * n) AS sumOfSquaredCounts,
               sum(squares) AS sumOfSquares
        FROM one_day GROUP BY person_id`,
  );
}

/** The few that were excluded, by way of the days that have some: there is no index on them. */
function excludedSql(filter: OperationFilter): Sql {
  const { operationId } = filter;
  return sql`SELECT person_id, day, ms FROM observation_total
             WHERE is_excluded = 1 AND operation_id = ${operationId} AND (person_id, day) IN (
               SELECT person_id, day FROM day_total
               WHERE operation_id = ${operationId} AND excluded > 0 AND ${filterSql(filter)})`;
}

/** All people together. */
export function togetherOf(people: readonly PersonSums[]): ReadingSums {
  const sumOf = (name: Exclude<keyof PersonSums, 'personId'>): number =>
    people.reduce((total, person) => total + person[name], 0);
  return {
    observations: sumOf('observations'),
    observationMs: sumOf('observationMs'),
    personDays: sumOf('personDays'),
    sumOfSquaredMs: sumOf('sumOfSquaredMs'),
    sumOfProducts: sumOf('sumOfProducts'),
    sumOfSquaredCounts: sumOf('sumOfSquaredCounts'),
    sumOfSquares: sumOf('sumOfSquares'),
    people,
  };
}
