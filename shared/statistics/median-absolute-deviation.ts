import { median } from './median.ts';

/** Median of |x − median|, not scaled (R: `mad(x, constant = 1)`). No values: undefined. One value: 0. */
export function medianAbsoluteDeviation(values: readonly number[]): number | undefined {
  const centre = median(values);
  return centre === undefined ? undefined : median(values.map((value) => Math.abs(value - centre)));
}
