import { describe, expect, it } from 'vitest';

import { outOfControl } from '#shared/statistics/charts/control-chart.ts';
import { uChart, uLimits } from '#shared/statistics/charts/u-chart.ts';

describe('uChart', () => {
  it('has the limits that qcc prints for personal computers', () => {
    // Montgomery, table 7.10: 20 samples of 5, ū = 1.93.
    const { low, high } = uLimits(1.93, 5);
    expect(low).toBeCloseTo(0.06613305, 8);
    expect(high).toBeCloseTo(3.793867, 6);
  });

  it('gives each size its own limits and finds what is beyond them', () => {
    // ū = 32 / 16 = 2: 2 ± 3·√(2/4) for four hours, 2 ± 3·√(2/8) for eight.
    const chart = uChart([
      { count: 17, size: 4 },
      { count: 5, size: 4 },
      { count: 10, size: 8 },
    ]);
    expect(chart?.center).toBe(2);
    expect(chart?.points[0]).toMatchObject({ value: 4.25, low: 0, isOut: true });
    expect(chart?.points[0]?.high).toBeCloseTo(2 + 3 * Math.SQRT1_2, 12);
    expect(chart?.points[2]).toMatchObject({ sd: 0.5, low: 0.5, high: 3.5, isOut: false });
    expect(chart && outOfControl(chart)).toEqual([0]);
  });

  it('can be calibrated by other samples', () => {
    const chart = uChart([{ count: 9, size: 1 }], [{ count: 4, size: 4 }]);
    expect(chart).toMatchObject({ center: 1, points: [{ value: 9, high: 4, isOut: true }] });
  });

  it('is nothing without samples, and one sample is its centre', () => {
    expect(uChart([])).toBeUndefined();
    expect(uChart([{ count: 3, size: 0.5 }])).toMatchObject({
      center: 6,
      points: [{ value: 6, isOut: false }],
    });
  });

  it('takes a sample without size for a bug', () => {
    expect(() => uChart([{ count: 1, size: 0 }], [{ count: 1, size: 1 }])).toThrow(
      'Invariant violated',
    );
  });
});
