import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { listQuantiles } from './lengths.ts';
import { periodsSql, SQUARED_MS } from './period-sums.ts';

/** What one operation comes to within a filter. Times in ms; quantiles of finished observations by type 7. */
export interface OperationTotals {
  readonly operationId: string;
  /** Time recorded on the days of the filter. */
  readonly ms: number;
  /** Finished observations that began within the filter, and their whole time. */
  readonly observations: number;
  readonly observationMs: number;
  readonly units: number;
  readonly interruptions: number;
  /** Person-days with such observations, and the sums of squares and products that the spread of their mean needs. */
  readonly personDays: number;
  readonly sumOfSquaredMs: number;
  readonly sumOfProducts: number;
  readonly sumOfSquaredCounts: number;
  /** Squares of the lengths of readings, in tenths of a second. */
  readonly sumOfSquares: number;
  readonly excluded: number;
  /** Readings and their time, person by person. */
  readonly people: readonly PersonReadings[];
  readonly median: number | null;
  readonly p90: number | null;
}

/** What the readings of one person come to. */
interface PersonReadings {
  readonly personId: string;
  readonly observations: number;
  readonly observationMs: number;
}

type Sums = Omit<OperationTotals, 'median' | 'p90' | 'people'>;
type PersonSums = Sums & { readonly personId: string };

/**
 * Sums from the totals of periods, quantiles from the index on length: it gives an order statistic without sorting and
 * without reading a row.
 */
export function listOperationTotals(db: ReadableDatabase, filter: PhotoFilter): OperationTotals[] {
  const parts = all<PersonSums>(
    db,
    sql`SELECT operation_id AS operationId, person_id AS personId, sum(ms) AS ms, sum(observations) AS observations,
               sum(observation_ms) AS observationMs, sum(units) AS units,
               sum(interruptions) AS interruptions,
               sum(reading_days) AS personDays, ${SQUARED_MS} AS sumOfSquaredMs,
               1.0 * sum(products) AS sumOfProducts,
               1.0 * sum(squared_counts) AS sumOfSquaredCounts,
               sum(observation_squares) AS sumOfSquares, sum(excluded) AS excluded
        FROM (${periodsSql(filter)}) GROUP BY operation_id, person_id`,
  );
  const byOperation = Map.groupBy(parts, ({ operationId }) => operationId);
  const sums = [...byOperation].map(([operationId, people]) => together(operationId, people));
  const quantiles = listQuantiles(db, filter, { counts: sums, ps: [0.5, 0.9] });
  return sums.map((sum, index) => {
    const [median = null, p90 = null] = quantiles[index] ?? [];
    return { ...sum, median, p90 };
  });
}

function together(
  operationId: string,
  people: readonly PersonSums[],
): Omit<OperationTotals, 'median' | 'p90'> {
  const sumOf = (name: Exclude<keyof Sums, 'operationId'>): number =>
    people.reduce((total, person) => total + person[name], 0);
  return {
    operationId,
    ms: sumOf('ms'),
    observations: sumOf('observations'),
    observationMs: sumOf('observationMs'),
    units: sumOf('units'),
    interruptions: sumOf('interruptions'),
    personDays: sumOf('personDays'),
    sumOfSquaredMs: sumOf('sumOfSquaredMs'),
    sumOfProducts: sumOf('sumOfProducts'),
    sumOfSquaredCounts: sumOf('sumOfSquaredCounts'),
    sumOfSquares: sumOf('sumOfSquares'),
    excluded: sumOf('excluded'),
    people: people.map(({ personId, observations, observationMs }) => ({
      personId,
      observations,
      observationMs,
    })),
  };
}
