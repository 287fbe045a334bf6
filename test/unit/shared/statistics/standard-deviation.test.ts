import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  standardDeviation,
  sumOfSquares,
  variance,
} from '#shared/statistics/standard-deviation.ts';
import { runs } from '#test/support/property.ts';

describe('standardDeviation', () => {
  it('has nothing to say of fewer values than its divisor asks for', () => {
    expect(standardDeviation([])).toBeUndefined();
    expect(standardDeviation([], 'n')).toBeUndefined();
    expect(standardDeviation([5])).toBeUndefined();
    expect(standardDeviation([5], 'n')).toBe(0);
    expect(sumOfSquares([5])).toBe(0);
  });

  it('is what books print', () => {
    expect(standardDeviation([5.2, 5.5, 5.8, 5.3, 5.5, 5.1])).toBeCloseTo(0.25298, 5);
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 'n')).toBe(2);
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12);
  });

  it('does not move with its values, and grows with them', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (given, by) => {
        const spread = standardDeviation(given) ?? Number.NaN;
        expect(standardDeviation(given.map((value) => value + by))).toBeCloseTo(spread, 8);
        expect(standardDeviation(given.map((value) => value * by))).toBeCloseTo(
          spread * Math.abs(by),
          6,
        );
      }),
      runs(200),
    );
  });

  it('keeps the digits of a spread that is small beside its values', () => {
    // NIST StRD NumAcc4: certified standard deviation 0.1, where the one-pass formula loses it.
    const values = Array.from({ length: 1001 }, (_, index) =>
      index === 0 ? 10_000_000.2 : index % 2 === 1 ? 10_000_000.1 : 10_000_000.3,
    );
    expect(standardDeviation(values)).toBeCloseTo(0.1, 7);
  });
});
