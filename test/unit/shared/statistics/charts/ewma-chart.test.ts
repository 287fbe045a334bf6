import { describe, expect, it } from 'vitest';

import { outOfControl } from '#shared/statistics/charts/control-chart.ts';
import { ewmaChart, ewmaLimits } from '#shared/statistics/charts/ewma-chart.ts';

const SETTINGS = { center: 34.088, sd: 0.5076521, lambda: 0.2, width: 2.7 };

describe('ewmaLimits', () => {
  it.each([
    // R's qcc, ewma(viscosity, lambda = 0.2, nsigmas = 2.7).
    [1, 33.81387, 34.36213],
    [2, 33.73694, 34.43906],
    [35, 33.63111, 34.54489],
  ])('of average %i are what qcc prints', (i, low, high) => {
    expect(ewmaLimits(SETTINGS, i).low).toBeCloseTo(low, 5);
    expect(ewmaLimits(SETTINGS, i).high).toBeCloseTo(high, 5);
  });

  it('with all weight on the newest value are those of single values', () => {
    const settings = { center: 10, sd: 2, lambda: 1, width: 3 };
    expect([1, 7].map((i) => ewmaLimits(settings, i))).toEqual([
      { low: 4, high: 16 },
      { low: 4, high: 16 },
    ]);
  });

  it.each([0, -0.1, 1.1])('takes a weight of %f for a bug', (lambda) => {
    expect(() => ewmaLimits({ ...SETTINGS, lambda }, 1)).toThrow('Invariant violated');
  });
});

describe('ewmaChart', () => {
  it('weighs the newest value by lambda and the past by the rest', () => {
    const chart = ewmaChart([12, 8, 10], { center: 10, sd: 1, lambda: 0.5, width: 3 });
    expect(chart.center).toBe(10);
    expect(chart.points.map(({ value }) => value)).toEqual([11, 9.5, 9.75]);
    expect(chart.points[0]?.sd).toBeCloseTo(0.5, 12);
  });

  it('shows a small shift that lasts', () => {
    const shifted = Array.from({ length: 12 }, (_, i) => (i < 6 ? 10 : 11.5));
    const chart = ewmaChart(shifted, { center: 10, sd: 1, lambda: 0.2, width: 2.7 });
    expect(outOfControl(chart)).toEqual([10, 11]);
  });

  it('has no points without values', () => {
    expect(ewmaChart([], SETTINGS).points).toEqual([]);
    expect(ewmaChart([34.088], SETTINGS).points).toHaveLength(1);
  });
});
