import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { runs } from '#test/support/property.ts';

describe('geometricMean', () => {
  it('is what SciPy prints', () => {
    expect(geometricMean([1, 4])).toBeCloseTo(2, 14);
    expect(geometricMean([1, 2, 3, 4, 5, 6, 7])).toBeCloseTo(3.3800151591412964, 13);
    expect(geometricMean([1, 4, 7], [3, 1, 3])).toBeCloseTo(2.80668351922014, 13);
  });

  it('is nothing where there is no logarithm, no value or no weight', () => {
    expect(geometricMean([])).toBeUndefined();
    expect(geometricMean([3, 0])).toBeUndefined();
    expect(geometricMean([3, -1])).toBeUndefined();
    expect(geometricMean([3, 4], [0, 0])).toBeUndefined();
    expect(geometricMean([6])).toBeCloseTo(6, 12);
  });

  it('asks for a weight for each value', () => {
    expect(() => geometricMean([3, 4], [1])).toThrow('Invariant violated');
  });

  it('is never above the mean, and weights count values', () => {
    const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 20 }), (values) => {
        const found = geometricMean(values) ?? Number.NaN;
        const mean = values.reduce((total, each) => total + each, 0) / values.length;
        expect(found).toBeLessThanOrEqual(mean * (1 + 1e-12));
        const twice = geometricMean(
          values,
          values.map(() => 2),
        );
        expect((twice ?? 0) / found).toBeCloseTo(1, 10);
      }),
      runs(100),
    );
  });
});
