import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { controlPoint, outOfControl } from '#shared/statistics/charts/control-chart.ts';
import { npChart } from '#shared/statistics/charts/np-chart.ts';
import { pChart, pooledRate } from '#shared/statistics/charts/p-chart.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

// Orange-juice cans, 30 samples of 50 (Montgomery, table 7.1; R's qcc `orangejuice`, trial).
const CANS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
  13, 9, 6,
];
const samples = frozen(CANS.map((count) => ({ count, size: 50 })));

describe('pChart', () => {
  it('has the limits and the points beyond them that qcc prints', () => {
    const chart = pChart(samples);
    expect(chart?.center).toBeCloseTo(0.2313333, 7);
    expect(chart?.points[0]?.sd).toBeCloseTo(0.05963526, 8);
    expect(chart?.points[0]?.low).toBeCloseTo(0.05242755, 8);
    expect(chart?.points[0]?.high).toBeCloseTo(0.4102391, 7);
    expect(chart && outOfControl(chart)).toEqual([14, 22]);
  });

  it('has revised limits without the samples whose causes were found', () => {
    const chart = pChart(
      samples,
      samples.filter((_, place) => place !== 14 && place !== 22),
    );
    expect(chart?.center).toBeCloseTo(0.215, 10);
    expect(chart?.points[0]?.low).toBeCloseTo(0.0407, 4);
    expect(chart?.points[0]?.high).toBeCloseTo(0.3893, 4);
    // The next sample is beyond the narrower limits, as in the book.
    expect(chart && outOfControl(chart)).toEqual([14, 20, 22]);
  });

  it('is nothing where there is nothing to calibrate by', () => {
    expect(pChart([])).toBeUndefined();
    expect(pChart(samples, [])).toBeUndefined();
  });

  it('has one sample in its own centre', () => {
    expect(pChart([{ count: 3, size: 12 }])).toMatchObject({
      center: 0.25,
      points: [{ value: 0.25, isOut: false }],
    });
  });

  it('gives a larger sample narrower limits', () => {
    const chart = pChart([
      { count: 5, size: 25 },
      { count: 20, size: 100 },
    ]);
    expect(chart?.points.map(({ sd }) => sd)).toEqual([
      expect.closeTo(0.08, 12),
      expect.closeTo(0.04, 12),
    ]);
    expect(chart?.points[0]?.low).toBe(0);
  });

  it('stays within what a share can be and does not depend on the order', () => {
    const sample = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60))
      .map(([size, count]) => ({ size, count: Math.min(size, count) }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 30 }), (given) => {
        const chart = pChart(given);
        const reversed = pChart(given.toReversed());
        expect(reversed?.center).toBe(chart?.center);
        expect(reversed?.points.toReversed()).toEqual(chart?.points);
        for (const { low, high } of chart?.points ?? []) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      runs(100),
    );
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
  ])('takes %i of %i for a bug', (count, size) => {
    expect(() => pChart([{ count, size }], samples)).toThrow('Invariant violated');
  });
});

describe('npChart', () => {
  it('is what qcc prints', () => {
    const chart = npChart(frozen(CANS), 50);
    expect(chart?.center).toBeCloseTo(11.56667, 5);
    expect(chart?.points[0]?.low).toBeCloseTo(2.621377, 6);
    expect(chart?.points[0]?.high).toBeCloseTo(20.51196, 5);
    expect(chart?.points[14]).toMatchObject({ value: 22, isOut: true });
    expect(chart && outOfControl(chart)).toEqual([14, 22]);
  });

  it('can be calibrated by other counts', () => {
    expect(npChart([40], 50, [25])).toMatchObject({ center: 25, points: [{ isOut: true }] });
  });

  it('is nothing without counts, and one count is its centre', () => {
    expect(npChart([], 50)).toBeUndefined();
    expect(npChart([5], 50)).toMatchObject({ center: 5, points: [{ value: 5, isOut: false }] });
  });
});

describe('pooledRate', () => {
  it('weighs by size, and is nothing where nothing was seen', () => {
    expect(
      pooledRate([
        { count: 1, size: 2 },
        { count: 0, size: 8 },
      ]),
    ).toBe(0.1);
    expect(pooledRate([{ count: 0, size: 0 }])).toBeUndefined();
  });
});

describe('controlPoint', () => {
  it('is in control on a limit, and not beyond it', () => {
    const limits = { low: 1, high: 3 };
    const out = [0.9, 1, 2, 3, 3.1].map((value) => controlPoint(value, 1, limits).isOut);
    expect(out).toEqual([true, false, false, false, true]);
  });
});
