import { quantilePlace } from './quantile-place.ts';

/** Values from the least to the greatest. */
export function sortedValues(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

/** The `p`-quantile, 0 ≤ p ≤ 1, by R's type 7 (see quantilePlace). No values: undefined. One value: that value. */
export function quantile(values: readonly number[], p: number): number | undefined {
  return quantileOfSorted(sortedValues(values), p);
}

/** The same of values that are in order already. */
export function quantileOfSorted(sorted: readonly number[], p: number): number | undefined {
  const place = quantilePlace(sorted.length, p);
  if (!place) return undefined;
  const low = sorted[place.below];
  if (low === undefined) return undefined;
  const high = sorted[place.below + 1] ?? low;
  return low + place.weight * (high - low);
}
