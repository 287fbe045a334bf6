import { studentQuantile } from '../student-quantile.ts';

/** From `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure and its interval of confidence. */
export interface IntervalAround extends Interval {
  readonly value: number;
}

/** value ± t·error, with t for the level and the degrees of freedom. */
export function studentInterval(
  value: number,
  error: number,
  { df, level }: { readonly df: number; readonly level: number },
): IntervalAround {
  const half = studentQuantile((1 + level) / 2, df) * error;
  return { value, low: value - half, high: value + half };
}
