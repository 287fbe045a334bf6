import { type IntervalAround } from './interval.ts';
import { meanIntervalOf } from './mean-interval.ts';

/** Geometric mean with the t interval of ln x, turned back by exp. Undefined for fewer than two values or one ≤ 0. */
export function geometricMeanInterval(
  values: readonly number[],
  level: number,
): IntervalAround | undefined {
  if (values.some((value) => !(value > 0))) return undefined;
  const logs = meanIntervalOf(values.map(Math.log), level);
  return (
    logs && { value: Math.exp(logs.value), low: Math.exp(logs.low), high: Math.exp(logs.high) }
  );
}
