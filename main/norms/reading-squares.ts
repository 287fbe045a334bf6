// Squares of single readings: what an interval needs where the study takes readings for independent.
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import { all, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { periodsSql } from '../statistics/period-sums.ts';
import { filterSql } from '../statistics/where.ts';

/** Sums of squares and products of single readings of an operation. Times in ms. */
export interface ReadingSquares {
  readonly squaredMs: number;
  readonly products: number;
  readonly squaredUnits: number;
}

type Squares = ReadingSquares & { readonly operationId: string };
type Rating = Pick<StudyPolicy, 'isPaceRated'>;

/**
 * Squares of the single readings within a filter, by operation, of normal time where the study rates the pace. Where
 * each reading was one unit, the totals of periods have them, exact to a tenth of a second; of other operations the days
 * are read, and of their days with more units, or with rated ones where the pace counts, the readings.
 */
export function listReadingSquares(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { isPaceRated }: Rating,
): Map<string, ReadingSquares> {
  const isPlain = plainSql({ isPaceRated });
  const found = all<Squares & { readonly others: number }>(
    db,
    sql`SELECT operation_id AS operationId, sum(NOT (${isPlain})) AS others,
               sum(10000.0 * observation_squares) AS squaredMs, sum(observation_ms) AS products,
               sum(observations) AS squaredUnits
        FROM (${periodsSql(filter)}) WHERE observations > 0
        GROUP BY operation_id`,
  );
  const [plain, mixed] = [found.filter(({ others }) => others === 0), found.filter(isMixed)];
  const ofDays = mixed.length === 0 ? [] : listOfDays(db, filter, { isPaceRated, mixed });
  return new Map(
    [...plain, ...ofDays].map(({ operationId, ...squares }) => [operationId, squares]),
  );
}

const isMixed = ({ others }: { readonly others: number }): boolean => others > 0;

/** Whether each reading of a total was one unit, at the pace that counts: a reading has one unit at least. */
function plainSql({ isPaceRated }: Rating): Sql {
  return isPaceRated ? sql`units = observations AND rated = 0` : sql`units = observations`;
}

interface MixedOperations extends Rating {
  readonly mixed: readonly Squares[];
}

/** The same day by day, of operations with other days too. */
function listOfDays(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { isPaceRated, mixed }: MixedOperations,
): Squares[] {
  const isPlain = plainSql({ isPaceRated });
  const ids = JSON.stringify(mixed.map(({ operationId }) => operationId));
  const days = sql`SELECT person_id, day, operation_id, observations, observation_ms, observation_squares,
                          ${isPlain} AS is_plain
                   FROM day_total
                   WHERE observations > 0 AND operation_id IN (SELECT value FROM json_each(${ids}))
                     AND ${filterSql(filter)}`;
  const time = isPaceRated
    ? sql`CASE WHEN pace_rating IS NULL THEN ms ELSE round(ms * pace_rating / 100.0) END`
    : sql`ms`;
  return all<Squares>(
    db,
    sql`WITH known AS MATERIALIZED (${days}), single (operation_id, squared_ms, product, squared_units) AS (
          SELECT operation_id, 10000.0 * observation_squares, observation_ms, observations
          FROM known WHERE is_plain
          UNION ALL
          SELECT operation_id, 1.0 * ${time} * ${time}, 1.0 * ${time} * units, 1.0 * units * units
          FROM (SELECT person_id, day, operation_id FROM known WHERE NOT is_plain)
          CROSS JOIN observation_total USING (person_id, day, operation_id)
          WHERE is_excluded = 0
        )
        SELECT operation_id AS operationId, sum(squared_ms) AS squaredMs, sum(product) AS products,
               sum(squared_units) AS squaredUnits
        FROM single GROUP BY operation_id`,
  );
}
