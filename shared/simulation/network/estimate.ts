import { type IntervalAround, studentInterval } from '#shared/statistics/intervals/interval.ts';
import { meanOf } from '#shared/statistics/mean.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';

/** A figure of a simulation: the mean over independent runs, or over batches of one long run. */
export interface RunEstimate {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** Runs or batches. */
  readonly n: number;
}

/** The estimate of a figure from its value in each run. A run without it, or fewer than two runs: undefined. */
export function estimateOf(values: readonly (number | undefined)[]): RunEstimate | undefined {
  const known = values.filter((value) => value !== undefined);
  const deviation = standardDeviation(known);
  if (known.length < values.length || deviation === undefined) return undefined;
  return { mean: meanOf(known), error: deviation / Math.sqrt(known.length), n: known.length };
}

/** mean ± t(n−1)·error. */
export function estimateInterval({ mean, error, n }: RunEstimate, level: number): IntervalAround {
  return studentInterval(mean, error, { df: n - 1, level });
}
