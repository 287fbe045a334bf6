import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { histogram } from '#shared/statistics/histogram.ts';
import { runs } from '#test/support/property.ts';

describe('histogram', () => {
  it('is what NumPy counts with bins="fd"', () => {
    const calls = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];
    expect(histogram(calls)).toEqual([
      { from: 10, to: 60.75, count: 11 },
      { from: 60.75, to: 111.5, count: 2 },
      { from: 111.5, to: 162.25, count: 2 },
      { from: 162.25, to: 213, count: 1 },
    ]);
    const withFar = histogram([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 200]);
    expect(withFar).toHaveLength(42);
    expect(withFar.slice(0, 4).map(({ count }) => count)).toEqual([5, 5, 1, 0]);
  });

  it('has no bar of nothing, and one without width of values that are the same', () => {
    expect(histogram([])).toEqual([]);
    expect(histogram([4])).toEqual([{ from: 4, to: 4, count: 1 }]);
    expect(histogram([4, 4, 4])).toEqual([{ from: 4, to: 4, count: 3 }]);
  });

  it('counts bars by Sturges where the middle half is one value', () => {
    expect(histogram([1, 5, 5, 5, 5, 5, 5, 9])).toHaveLength(4);
  });

  it('does not follow one far value into thousands of bars', () => {
    expect(histogram([1, 1.1, 1.2, 1.3, 1.4, 1e9])).toHaveLength(100);
  });

  it('counts every value once, from the least to the greatest', () => {
    const value = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const bars = histogram(values);
        expect(bars.reduce((total, { count }) => total + count, 0)).toBe(values.length);
        expect(bars[0]?.from).toBe(Math.min(...values));
        expect(bars.at(-1)?.to).toBe(Math.max(...values));
      }),
      runs(200),
    );
  });
});
