import { meanOf } from '../mean.ts';
import { standardDeviation } from '../standard-deviation.ts';
import { type IntervalAround, studentInterval } from './interval.ts';

/** A sample by its figures alone, as books print it. */
export interface SampleFigures {
  readonly mean: number;
  /** Standard deviation with n − 1. */
  readonly deviation: number;
  readonly n: number;
}

/** The figures of a sample. Undefined for fewer than two values: they have no spread. */
export function sampleFigures(values: readonly number[]): SampleFigures | undefined {
  const deviation = standardDeviation(values);
  return deviation === undefined
    ? undefined
    : { mean: meanOf(values), deviation, n: values.length };
}

/** x̄ ± t(n−1)·s / √n (R's `t.test`). For values that know nothing of each other. Undefined for fewer than two. */
export function meanInterval(
  { mean, deviation, n }: SampleFigures,
  level: number,
): IntervalAround | undefined {
  return n < 2 ? undefined : studentInterval(mean, deviation / Math.sqrt(n), { df: n - 1, level });
}

/** The same of values. */
export function meanIntervalOf(
  values: readonly number[],
  level: number,
): IntervalAround | undefined {
  const figures = sampleFigures(values);
  return figures && meanInterval(figures, level);
}
