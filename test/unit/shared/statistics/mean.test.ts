import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mean, meanOf, sum } from '#shared/statistics/mean.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

describe('mean', () => {
  it('is nothing of nothing, and a value of itself', () => {
    expect(mean([])).toBeUndefined();
    expect(meanOf([])).toBeNaN();
    expect(mean(frozen([7.25]))).toBe(7.25);
    expect(sum([])).toBe(0);
  });

  it('is what books print', () => {
    expect(mean([5.2, 5.5, 5.8, 5.3, 5.5, 5.1])).toBeCloseTo(5.4, 12);
  });

  it('moves and grows with its values, in whatever order they are', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (given, shift) => {
        const centre = mean(given) ?? Number.NaN;
        expect(mean(given.map((value) => value + shift))).toBeCloseTo(centre + shift, 6);
        expect(mean(given.map((value) => value * shift))).toBeCloseTo(centre * shift, 3);
        expect(mean(given.toReversed())).toBeCloseTo(centre, 8);
      }),
      runs(200),
    );
  });

  it('keeps the last digits of values that lie close together far from zero', () => {
    const far = Array.from({ length: 1000 }, (_, index) => 1e9 + (index % 2 === 0 ? 0.1 : 0.3));
    expect(mean(far)).toBeCloseTo(1e9 + 0.2, 6);
  });
});
