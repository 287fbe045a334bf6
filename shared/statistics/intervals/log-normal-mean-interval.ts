import { logNormalFit } from '../log-normal.ts';
import { studentQuantile } from '../student-quantile.ts';
import { type IntervalAround } from './interval.ts';

/**
 * Mean of a log-normal distribution by the modified Cox method (Olsson 2005): exp(ȳ + s²/2 ± t(n−1)·√(s²/n +
 * s⁴/(2(n−1)))) with mean ȳ and deviation s of ln x. Undefined for fewer than two values, or where one is not positive.
 */
export function logNormalMeanInterval(
  values: readonly number[],
  level: number,
): IntervalAround | undefined {
  const fit = logNormalFit(values);
  if (!fit) return undefined;
  const n = values.length;
  const square = fit.logDeviation ** 2;
  const error = Math.sqrt(square / n + square ** 2 / (2 * (n - 1)));
  const half = studentQuantile((1 + level) / 2, n - 1) * error;
  const centre = fit.logMean + square / 2;
  return { value: fit.mean, low: Math.exp(centre - half), high: Math.exp(centre + half) };
}
