import type { Estimate } from './estimate.ts';
import type { SampleFigures } from './intervals/mean-interval.ts';
import { wilsonInterval } from './intervals/share-intervals.ts';
import { studentQuantile } from './student-quantile.ts';

/** Below, a range says more than an interval (method §5). */
const FEWEST = 5;

/**
 * A mean whose readings are taken for independent: x̄ ± t(n−1)·s/√n, cut at 0. Readings of one person and one day are
 * alike, so that this interval is too narrow; it is printed because textbooks do, and named `naive-readings`. `deviation`
 * is by the divisor of the study. No reading: no value. Fewer than five, or all alike: a value without interval.
 */
export function naiveMean({ mean, deviation, n }: SampleFigures, level: number): Estimate {
  const none = { low: null, high: null, level };
  if (n === 0) return { value: null, ...none, method: 'nothing-observed' };
  if (n < FEWEST) return { value: mean, ...none, method: 'too-few-readings' };
  if (!(deviation > 0)) return { value: mean, ...none, method: 'no-spread' };
  const half = (studentQuantile((1 + level) / 2, n - 1) * deviation) / Math.sqrt(n);
  return {
    value: mean,
    low: Math.max(0, mean - half),
    high: mean + half,
    level,
    method: 'naive-readings',
  };
}

/** A share of time, and the recorded pieces that its whole consists of. */
export interface ShareOfPieces {
  readonly part: number;
  readonly whole: number;
  readonly pieces: number;
}

/**
 * A share of time as if each recorded piece were an independent observation: Wilson's interval (1927) of part / whole
 * over `pieces`. Too narrow where the pieces of a day are alike. No time: no value. Fewer than five pieces: no interval.
 */
export function naiveShare({ part, whole, pieces }: ShareOfPieces, level: number): Estimate {
  const none = { low: null, high: null, level };
  if (whole === 0) return { value: null, ...none, method: 'nothing-observed' };
  const value = part / whole;
  const interval = wilsonInterval({ part: value * pieces, whole: pieces }, level);
  if (pieces < FEWEST || !interval) return { value, ...none, method: 'too-few-readings' };
  const { low, high } = interval;
  return { value, low, high, level, method: 'naive-segments' };
}
