import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { studentCdf, studentQuantile } from '#shared/statistics/student-quantile.ts';
import { runs } from '#test/support/property.ts';

// Student's distribution as tables print it (NIST/SEMATECH e-Handbook of Statistical Methods, §1.3.6.7.2).
const TABLE: readonly (readonly [number, number, number, number])[] = [
  [1, 6.314, 12.706, 63.657],
  [2, 2.92, 4.303, 9.925],
  [3, 2.353, 3.182, 5.841],
  [4, 2.132, 2.776, 4.604],
  [5, 2.015, 2.571, 4.032],
  [9, 1.833, 2.262, 3.25],
  [10, 1.812, 2.228, 3.169],
  [20, 1.725, 2.086, 2.845],
  [30, 1.697, 2.042, 2.75],
  [60, 1.671, 2, 2.66],
  [100, 1.66, 1.984, 2.626],
];

describe('studentQuantile', () => {
  it.each(TABLE)('with %i degrees of freedom is what tables print', (df, p95, p975, p995) => {
    expect(studentQuantile(0.95, df)).toBeCloseTo(p95, 3);
    expect(studentQuantile(0.975, df)).toBeCloseTo(p975, 3);
    expect(studentQuantile(0.995, df)).toBeCloseTo(p995, 3);
  });

  it('has its closed forms for one and two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), (p) => {
        const cauchy = Math.tan(Math.PI * (p - 0.5));
        expect(studentQuantile(p, 1)).toBeCloseTo(cauchy, 6);
        const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        expect(studentQuantile(p, 2)).toBeCloseTo(two, 6);
      }),
      runs(100),
    );
  });

  it('comes near the normal distribution with many degrees of freedom', () => {
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959966, 5);
  });

  it('is 0 in the middle', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 10);
  });

  it.each([
    [0.4, 5],
    [1, 5],
    [0.975, 0],
  ])('refuses p = %f with %i degrees of freedom', (p, df) => {
    expect(() => studentQuantile(p, df)).toThrow('Invariant violated');
  });
});

describe('studentCdf', () => {
  it('is turned around by studentQuantile', () => {
    const ps = fc.double({ min: 0.6, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(ps, fc.integer({ min: 1, max: 400 }), (p, df) => {
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 9);
      }),
      runs(100),
    );
  });

  it('is symmetric around one half', () => {
    for (const t of [0, 0.3, 1, 2.5, 40]) {
      expect(studentCdf(t, 4) + studentCdf(-t, 4)).toBeCloseTo(1, 12);
    }
    expect(studentCdf(0, 4)).toBe(0.5);
  });
});
