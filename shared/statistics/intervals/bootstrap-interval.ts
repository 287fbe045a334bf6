import type { Random } from '../../lib/random.ts';
import { normalCdf } from '../distributions/normal-cdf.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { meanOf } from '../mean.ts';
import { quantilePlace } from '../quantile-place.ts';
import { bootstrapMeans } from './bootstrap-means.ts';
import type { Interval } from './interval.ts';

/** The intervals that one bootstrap gives (R's `boot.ci`: basic, perc, bca). */
export interface BootstrapIntervals {
  readonly value: number;
  readonly basic: Interval;
  readonly percentile: Interval;
  /** Bias-corrected and accelerated (Efron 1987): for skewed durations the one to show. */
  readonly bca: Interval;
}

/** How a bootstrap is made. */
export interface BootstrapOptions {
  readonly level: number;
  readonly resamples: number;
  readonly random: Random;
  /** Hears how far the drawing is, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Bootstrap intervals of a mean. Undefined for fewer than two values, or where all are the same. */
export function bootstrapMeanIntervals(
  values: readonly number[],
  options: BootstrapOptions,
): BootstrapIntervals | undefined {
  const [first] = values;
  if (first === undefined || values.every((value) => value === first)) return undefined;
  const value = meanOf(values);
  const means = bootstrapMeans(values, options);
  const tail = (1 - options.level) / 2;
  const percentile = { low: at(means, tail), high: at(means, 1 - tail) };
  const shifted = bcaShares(biasOf(means, value), accelerationOf(values), tail);
  return {
    value,
    percentile,
    basic: { low: 2 * value - percentile.high, high: 2 * value - percentile.low },
    bca: { low: at(means, shifted.low), high: at(means, shifted.high) },
  };
}

/** z₀: how far the estimate lies from the median of its resamples; equal ones count half. */
function biasOf(sorted: Float64Array, value: number): number {
  let below = 0;
  for (const each of sorted) below += each < value ? 1 : each === value ? 0.5 : 0;
  const share = below / sorted.length;
  const least = 0.5 / sorted.length;
  return normalQuantile(Math.min(1 - least, Math.max(least, share)));
}

/** Acceleration by the jackknife: Σu³ / (6·(Σu²)^1.5); leaving one out moves a mean by −(x − x̄)/(n − 1). */
function accelerationOf(values: readonly number[]): number {
  const centre = meanOf(values);
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  const cubes = values.reduce((total, value) => total + (value - centre) ** 3, 0);
  return cubes / (6 * squares ** 1.5);
}

function bcaShares(bias: number, acceleration: number, tail: number): Interval {
  const share = (p: number): number => {
    const z = bias + normalQuantile(p);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
  return { low: share(tail), high: share(1 - tail) };
}

function at(sorted: Float64Array, p: number): number {
  const place = quantilePlace(sorted.length, p);
  const low = sorted[place?.below ?? 0] ?? Number.NaN;
  const high = sorted[(place?.below ?? 0) + 1] ?? low;
  return low + (place?.weight ?? 0) * (high - low);
}
