import { describe, expect, it } from 'vitest';

import { expectedBetween, logNormalCurve } from '#shared/statistics/log-normal-curve.ts';

const fit = { logMean: 0, logDeviation: 1 };

describe('logNormalCurve', () => {
  it('has the density of R: dlnorm(1) = 0.3989423, dlnorm(2) = 0.1568740', () => {
    const curve = logNormalCurve(fit, { n: 100, width: 0.5, from: 1, to: 2 });
    expect(curve[0]?.count).toBeCloseTo(50 * 0.3989423, 4);
    expect(curve.at(-1)).toEqual({ at: 2, count: expect.closeTo(50 * 0.156874, 4) });
  });

  it('holds as many values as the bars', () => {
    const curve = logNormalCurve(fit, { n: 1000, width: 0.1, from: 0, to: 60 });
    const step = 60 / (curve.length - 1);
    const area = curve.reduce((sum, { count }) => sum + count * step, 0);
    expect(area / 0.1).toBeGreaterThan(900);
    expect(curve[0]).toEqual({ at: 0, count: 0 });
  });

  it('is not there without a spread or a range', () => {
    expect(logNormalCurve({ ...fit, logDeviation: 0 }, RANGE)).toEqual([]);
    expect(logNormalCurve(fit, { ...RANGE, to: RANGE.from })).toEqual([]);
  });
});

describe('expectedBetween', () => {
  it('is the difference of R: plnorm(2) = 0.7558914, plnorm(1) = 0.5', () => {
    expect(expectedBetween(fit, 1000, { from: 1, to: 2 })).toBeCloseTo(255.8914, 3);
    expect(expectedBetween(fit, 10, { from: 0, to: Number.POSITIVE_INFINITY })).toBeCloseTo(10, 9);
  });
});

const RANGE = { n: 10, width: 1, from: 1, to: 5 };
