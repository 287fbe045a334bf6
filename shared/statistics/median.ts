import { quantile } from './quantile.ts';

/** Median: the middle of the sorted values, between the two middle ones when their number is even. None: undefined. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
