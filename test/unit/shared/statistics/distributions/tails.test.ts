import { describe, expect, it } from 'vitest';

import { betaQuantile } from '#shared/statistics/distributions/beta-quantile.ts';
import { chiSquareQuantile, chiSquareUpper } from '#shared/statistics/distributions/chi-square.ts';
import { fisherUpper } from '#shared/statistics/distributions/fisher.ts';
import { incompleteGamma } from '#shared/statistics/distributions/incomplete-gamma.ts';
import { logBeta } from '#shared/statistics/distributions/log-beta.ts';
import { normalCdf, normalTwoSided } from '#shared/statistics/distributions/normal-cdf.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { studentCdf, studentTwoSided } from '#shared/statistics/student-quantile.ts';

const INFINITY = Number.POSITIVE_INFINITY;

// Values between the ends are proved in test/anchors/distributions.test.ts.
describe('distributions', () => {
  it('are 0 and 1 at their ends', () => {
    expect(fisherUpper(0, 2, 3)).toBe(1);
    expect(fisherUpper(INFINITY, 2, 3)).toBe(0);
    expect(chiSquareUpper(0, 3)).toBe(1);
    expect(chiSquareUpper(INFINITY, 3)).toBe(0);
    expect(incompleteGamma(2, INFINITY)).toEqual({ lower: 1, upper: 0 });
    expect(normalCdf(-INFINITY)).toBe(0);
    expect(normalCdf(INFINITY)).toBe(1);
    expect(studentCdf(INFINITY, 4)).toBe(1);
    expect(studentTwoSided(-INFINITY, 4)).toBe(0);
  });

  it('keep two tails alike', () => {
    expect(normalTwoSided(-1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(studentTwoSided(2.228138851986274, 10)).toBeCloseTo(0.05, 12);
    expect(studentTwoSided(-2.5, 7)).toBe(studentTwoSided(2.5, 7));
  });

  it('meet where one formula follows another', () => {
    for (const at of [10, 9.999999999]) {
      expect(logBeta(at, 3)).toBeCloseTo(Math.log(1 / 660), 8);
      expect(logBeta(at, 12)).toBeCloseTo(logBeta(12, at), 12);
      expect(incompleteGamma(at, 10).lower).toBeCloseTo(0.542070285528, 8);
    }
  });

  it('refuse quantiles that do not exist', () => {
    expect(() => normalQuantile(0)).toThrow('normal quantile of 0');
    expect(() => normalQuantile(1)).toThrow('normal quantile of 1');
    expect(() => chiSquareQuantile(1, 3)).toThrow('Invariant violated');
    expect(() => betaQuantile(0.5, 0, 3)).toThrow('Invariant violated');
  });
});
