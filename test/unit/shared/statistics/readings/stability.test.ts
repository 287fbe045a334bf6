import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { expectedStability } from '#shared/statistics/readings/expected-stability.ts';
import { meanRange } from '#shared/statistics/readings/mean-range.ts';
import { isSameTime, isStable } from '#shared/statistics/readings/stability.ts';
import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';
import { runs } from '#test/support/property.ts';

describe('stabilityCoefficient', () => {
  it('is the greatest reading by the least', () => {
    expect(stabilityCoefficient([5, 7, 9, 9, 20, 10, 8, 10])).toBe(4);
    expect(stabilityCoefficient([12, 14.5, 13.2, 11.8, 15])).toBeCloseTo(1.2712, 4);
  });

  it('has none without readings or with a least reading of 0, and 1 for one', () => {
    expect(stabilityCoefficient([])).toBeUndefined();
    expect(stabilityCoefficient([0, 4])).toBeUndefined();
    expect(stabilityCoefficient([7])).toBe(1);
  });

  it('changes with neither the unit nor the order', () => {
    const times = fc.array(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, (row) => {
        const coefficient = stabilityCoefficient(row) ?? 0;
        expect(stabilityCoefficient(row.map((time) => time * 60).toReversed())).toBeCloseTo(
          coefficient,
          6,
        );
        expect(coefficient).toBeGreaterThanOrEqual(1);
      }),
      runs(100),
    );
  });
});

describe('isStable', () => {
  it('allows the norm itself, and not the noise above it', () => {
    expect(2.1 / 1.4).toBeGreaterThan(1.5);
    expect(isStable(2.1 / 1.4, 1.5)).toBe(true);
    expect(isStable(1.5001, 1.5)).toBe(false);
    expect(isStable(undefined, 1.5)).toBe(false);
  });

  it('takes readings that differ by noise for the same', () => {
    expect(isSameTime(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameTime(0.3, 0.301)).toBe(false);
  });
});

describe('meanRange', () => {
  it.each([
    [5, 2.326],
    [10, 3.078],
    [15, 3.472],
    [20, 3.735],
    [25, 3.931],
  ])('is d₂ of %i as tables of control charts print it', (n, d2) => {
    expect(meanRange(n)).toBeCloseTo(d2, 3);
  });

  it('has its closed forms for two and three values', () => {
    expect(meanRange(2)).toBeCloseTo(2 / Math.sqrt(Math.PI), 12);
    expect(meanRange(3)).toBeCloseTo(3 / Math.sqrt(Math.PI), 12);
  });

  it('is 0 for no value and for one', () => {
    expect(meanRange(0)).toBe(0);
    expect(meanRange(1)).toBe(0);
  });
});

describe('expectedStability', () => {
  // Log-normal durations exceed every norm by chance.
  it.each([
    [0.2, [1.6, 1.8, 2.1, 2.2, 2.4, 2.7]],
    [0.4, [2.5, 3.3, 4.2, 4.8, 5.7, 6.9]],
    [0.6, [3.6, 5.5, 7.9, 9.6, 12, 16]],
    [0.8, [5.1, 8.7, 13.8, 17.7, 24, 34]],
  ])('at a variation of %f grows with the number of readings', (variation, coefficients) => {
    const found = [5, 10, 20, 30, 50, 100].map((n) => expectedStability(variation, n));
    for (const [place, coefficient] of coefficients.entries()) {
      // The table has two digits, and was made with d₂ of three: 2.44993 stands there as 2.5.
      expect((found[place] ?? 0) / coefficient).toBeGreaterThan(0.97);
      expect((found[place] ?? 0) / coefficient).toBeLessThan(1.03);
    }
  });

  it('is 1 where nothing varies, and for one reading', () => {
    expect(expectedStability(0, 50)).toBe(1);
    expect(expectedStability(0.6, 1)).toBe(1);
  });
});
