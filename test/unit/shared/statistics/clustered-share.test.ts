import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Cluster,
  clusteredRatio,
  clusteredShare,
} from '#shared/statistics/clustered-share.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const share = (...clusters: (readonly [number, number])[]) =>
  clusteredShare(frozen(clusters.map(([part, whole]): Cluster => ({ part, whole }))));

describe('clusteredShare', () => {
  it('is nothing where nothing was observed', () => {
    const nothing = {
      value: null,
      low: null,
      high: null,
      level: 0.95,
      method: 'nothing-observed',
    };
    expect(share()).toEqual(nothing);
    expect(share([0, 0], [0, 0])).toEqual(nothing);
  });

  it('has no interval with fewer than three days', () => {
    expect(share([1, 2], [3, 4])).toEqual({
      value: 4 / 6,
      low: null,
      high: null,
      level: 0.95,
      method: 'too-few-person-days',
    });
  });

  it('does not count days without working time', () => {
    expect(share([1, 2], [3, 4], [0, 0]).method).toBe('too-few-person-days');
    expect(share([1, 2], [3, 4], [0, 0], [1, 4])).toEqual(share([1, 2], [3, 4], [1, 4]));
  });

  it('is what the formula gives by hand', () => {
    // p = 16/30; residuals −1/3, −2/3, 1; s² = 3/2 · (1/9 + 4/9 + 1) / 900; t(2; 0.975) = 4.302653.
    const { value, low, high, method } = share([5, 10], [2, 5], [9, 15]);
    const half = 4.302653 * Math.sqrt((1.5 * (1 / 9 + 4 / 9 + 1)) / 900);
    expect(value).toBeCloseTo(16 / 30, 12);
    expect(low).toBeCloseTo(16 / 30 - half, 6);
    expect(high).toBeCloseTo(16 / 30 + half, 6);
    expect(method).toBe('clustered-person-days');
  });

  it('is cut to what a share can be', () => {
    expect(share([10, 10], [10, 10], [1, 10])).toMatchObject({ high: 1 });
    expect(share([0, 10], [0, 10], [9, 10])).toMatchObject({ low: 0 });
  });

  it('has no interval where all days are alike: they say nothing of other days', () => {
    expect(share([3, 6], [3, 6], [3, 6], [3, 6])).toMatchObject({
      value: 0.5,
      low: null,
      high: null,
      method: 'no-spread',
    });
  });

  it('is not certain of what was so on all days', () => {
    // Wilson, 0 of 10: 3.8415 / 13.8415.
    const never = share(...Array.from({ length: 10 }, (): [number, number] => [0, 7]));
    expect(never).toMatchObject({ value: 0, low: 0, method: 'wilson-person-days' });
    expect(never.high).toBeCloseTo(0.2775328, 6);
    const always = share([7, 7], [5, 5], [6, 6], [4, 4]);
    expect(always).toMatchObject({ value: 1, high: 1, method: 'wilson-person-days' });
    expect(always.low).toBeCloseTo(4 / (4 + 1.959964 ** 2), 6);
  });

  it('does not say that a time may be negative', () => {
    const sums = {
      clusters: 3,
      part: 12,
      whole: 3,
      squaredParts: 104,
      products: 12,
      squaredWholes: 3,
    };
    const { value, low, high } = clusteredRatio(sums);
    expect({ value, low }).toEqual({ value: 4, low: 0 });
    expect(high).toBeGreaterThan(12);
  });
});

describe('clusteredRatio', () => {
  // Dyestuff (Davies & Goldsmith 1972, as in lme4): 6 batches of 5; by one-way analysis of variance the mean is 1527.5
  // with a standard error of 19.383.
  const batches = [
    [1545, 1440, 1440, 1520, 1580],
    [1540, 1555, 1490, 1560, 1495],
    [1595, 1550, 1605, 1510, 1560],
    [1445, 1440, 1595, 1465, 1545],
    [1595, 1630, 1515, 1635, 1625],
    [1520, 1455, 1450, 1480, 1445],
  ];
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each);

  it('gives the mean and the standard error of equal clusters', () => {
    const parts = batches.map(sum);
    const estimate = clusteredRatio({
      clusters: 6,
      part: sum(parts),
      whole: 30,
      squaredParts: sum(parts.map((part) => part * part)),
      products: sum(parts.map((part) => part * 5)),
      squaredWholes: 6 * 25,
    });
    expect(estimate.value).toBe(1527.5);
    expect(((estimate.high ?? 0) - 1527.5) / 2.570582).toBeCloseTo(19.383, 3);
  });

  it('agrees with residuals summed one by one, however long the days are', () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 57_600_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([whole, p]): Cluster => ({ whole, part: Math.round(p * whole) }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 40 }), (days) => {
        const whole = sum(days.map((each) => each.whole));
        const p = sum(days.map((each) => each.part)) / whole;
        const residuals = days.map((each) => (each.part - p * each.whole) ** 2);
        const k = days.length;
        const error = Math.sqrt((k / (k - 1)) * sum(residuals)) / whole;
        const { value, low, high, method } = clusteredRatio({
          clusters: k,
          part: sum(days.map((each) => each.part)),
          whole,
          squaredParts: sum(days.map((each) => each.part ** 2)),
          products: sum(days.map((each) => each.part * each.whole)),
          squaredWholes: sum(days.map((each) => each.whole ** 2)),
        });
        expect(value).toBeCloseTo(p, 12);
        // The same t on both sides, but not below 0; its own values are proved elsewhere.
        const half = (high ?? NaN) - p;
        const isSure = method === 'no-spread' && error < 1e-6 * (p + 1);
        const isWide = half >= 1.95 * error - 1e-6 && half <= 4.31 * error + 1e-6;
        const isEven = Math.abs((low ?? NaN) - Math.max(0, p - half)) < 1e-9;
        expect({ p, low, high, isRight: isSure || (isWide && isEven) }).toMatchObject({
          isRight: true,
        });
      }),
      runs(200),
    );
  });
});
