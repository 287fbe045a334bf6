import { sum } from '#shared/statistics/mean.ts';
import { sumOfSquares } from '#shared/statistics/standard-deviation.ts';

/** Twice the reciprocal of the error at a confidence of 95.45 %: 40 for ± 5 %, 20 for ± 10 %. */
export const ILO_CONSTANTS = { fivePercent: 40, tenPercent: 20 } as const;

/** Required readings, not rounded, with the sums that a sheet shows beside them. */
export interface IloReadings {
  /** Σx and Σx². */
  readonly total: number;
  readonly squares: number;
  readonly readings: number;
}

/**
 * Required readings n = (c·√(n′Σx² − (Σx)²) / Σx)², not rounded (ILO, Introduction to Work Study, ch. 21); the root is
 * found from centred squares, n′Σ(x − x̄)². No readings, or a sum of 0: undefined. One reading: 0.
 */
export function readingsByIlo(times: readonly number[], constant: number): IloReadings | undefined {
  const total = sum(times);
  if (total === 0) return undefined;
  const under = times.length * sumOfSquares(times);
  return {
    total,
    squares: sum(times.map((time) => time * time)),
    readings: (constant * constant * under) / (total * total),
  };
}
