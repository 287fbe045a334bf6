import { z } from 'zod';

import { mean } from '../../statistics/mean.ts';
import { quantile } from '../../statistics/quantile.ts';
import { standardDeviation } from '../../statistics/standard-deviation.ts';
import { studentQuantile } from '../../statistics/student-quantile.ts';

/**
 * A figure of many runs. `ciLow`…`ciHigh`: where its mean lies, 95 % (the error of having run it so few times only);
 * `low80`…`high80`: what one department meets in 8 of 10 cases (chance, which more runs do not make smaller).
 */
export const simulatedEstimateSchema = z.object({
  mean: z.number(),
  ciLow: z.number(),
  ciHigh: z.number(),
  low80: z.number(),
  high80: z.number(),
});
export type SimulatedEstimate = Readonly<z.output<typeof simulatedEstimateSchema>>;

const LEVEL = 0.95;

/** Half the width of the 95 % interval of a mean whose standard error is that, over `n` runs; none of one run only. */
function halfWidth(standardError: number, n: number): number {
  return n > 1 ? studentQuantile(1 - (1 - LEVEL) / 2, n - 1) * standardError : 0;
}

/** The estimate of a figure from its value in each run. */
export function estimateOf(values: readonly number[]): SimulatedEstimate {
  const centre = mean(values) ?? 0;
  const n = values.length;
  const half = halfWidth((standardDeviation(values) ?? 0) / Math.sqrt(n), n);
  return {
    mean: centre,
    ciLow: centre - half,
    ciHigh: centre + half,
    low80: quantile(values, 0.1) ?? centre,
    high80: quantile(values, 0.9) ?? centre,
  };
}

/**
 * The ratio of two figures of the same runs: ratio of the means; its interval by linearization (the paired form, so what
 * both share cancels); the band from the ratio of each single run.
 */
export function ratioOf(
  values: readonly number[],
  bases: readonly number[],
): SimulatedEstimate | null {
  const base = mean(bases) ?? 0;
  if (base <= 0) return null;
  const ratio = (mean(values) ?? 0) / base;
  const residuals = values.map((value, run) => value - ratio * (bases[run] ?? 0));
  const n = values.length;
  const half = halfWidth((standardDeviation(residuals) ?? 0) / Math.sqrt(n) / base, n);
  const singles = values.flatMap((value, run) => {
    const own = bases[run] ?? 0;
    return own > 0 ? [value / own] : [];
  });
  return {
    mean: ratio,
    ciLow: ratio - half,
    ciHigh: ratio + half,
    low80: quantile(singles, 0.1) ?? ratio,
    high80: quantile(singles, 0.9) ?? ratio,
  };
}
