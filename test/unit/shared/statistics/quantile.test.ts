import { describe, expect, it } from 'vitest';

import { quantile, quantileOfSorted, sortedValues } from '#shared/statistics/quantile.ts';
import { frozen } from '#test/support/builders.ts';

describe('quantile', () => {
  it.each([
    // R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), p).
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25],
    [[20, 16, 15, 13, 10, 8, 8, 7, 6, 3], 0.75, 14.5],
    [[1, 3, 5, 7, 9], 0.3, 3.4],
    [[4], 0.9, 4],
  ])('of %j at %f is %f', (values, p, expected) => {
    expect(quantile(frozen(values), p)).toBeCloseTo(expected, 12);
  });

  it('is nothing of nothing', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('reaches from the least to the greatest value', () => {
    expect(quantile([5, 1, 3], 0)).toBe(1);
    expect(quantile([5, 1, 3], 1)).toBe(5);
  });

  it('takes values in order as they are', () => {
    const values = [9, 10, 1, 100];
    expect(sortedValues(values)).toEqual([1, 9, 10, 100]);
    expect(quantileOfSorted(sortedValues(values), 0.5)).toBe(quantile(values, 0.5));
  });
});
