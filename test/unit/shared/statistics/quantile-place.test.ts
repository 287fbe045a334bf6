import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quantilePlace } from '#shared/statistics/quantile-place.ts';
import { runs } from '#test/support/property.ts';

/** The quantile that the place means. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = quantilePlace(sorted.length, p);
  const low = sorted[place?.below ?? Number.NaN] ?? Number.NaN;
  const high = sorted[(place?.below ?? Number.NaN) + 1] ?? low;
  return low + (place?.weight ?? 0) * (high - low);
}

describe('quantilePlace', () => {
  it.each([
    // R 4: quantile(x, p), whose default is type 7.
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[1, 3, 5, 7, 9], 0.3, 3.4],
    // Mary Cook's ages in Wikipedia's "Quantile" and Excel's PERCENTILE.INC.
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75, 14.5],
    [[15, 20, 35, 40, 50], 0.4, 29],
  ])('of %j at %f gives %f, as R and Excel do', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });

  it('is nowhere among no values', () => {
    expect(quantilePlace(0, 0.5)).toBeUndefined();
  });

  it('is the one value, whatever is asked', () => {
    expect([0, 0.5, 0.9, 1].map((p) => quantilePlace(1, p))).toEqual(
      Array.from({ length: 4 }, () => ({ below: 0, weight: 0 })),
    );
  });

  it('is the least value at 0 and the greatest at 1', () => {
    expect(quantilePlace(7, 0)).toEqual({ below: 0, weight: 0 });
    expect(quantilePlace(7, 1)).toEqual({ below: 6, weight: 0 });
  });

  it('stays between the neighbours and grows with p', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), p, p, (values, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => quantile(values, each));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-9);
      }),
      runs(200),
    );
  });
});
