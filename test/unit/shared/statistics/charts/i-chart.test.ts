import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { outOfControl } from '#shared/statistics/charts/control-chart.ts';
import { iChart, logIChart, movingRangeChart } from '#shared/statistics/charts/i-chart.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

// Viscosity of 20 batches (R's qcc, `viscosity`).
const VISCOSITY = frozen([
  34.05, 34.4, 33.59, 35.96, 34.7, 33.51, 33.79, 34.04, 34.52, 33.75, 33.27, 33.71, 34.03, 34.58,
  34.02, 33.97, 34.05, 34.04, 33.73, 34.05,
]);

describe('iChart', () => {
  it('is what qcc prints', () => {
    const chart = iChart(VISCOSITY);
    expect(chart?.center).toBeCloseTo(34.088, 10);
    expect(chart?.points[0]?.sd).toBeCloseTo(0.5076521, 6);
    expect(chart?.points[0]?.low).toBeCloseTo(32.56504, 5);
    expect(chart?.points[0]?.high).toBeCloseTo(35.61096, 5);
    expect(chart && outOfControl(chart)).toEqual([3]);
  });

  it('is narrower without the value whose cause was found', () => {
    const chart = iChart(
      VISCOSITY,
      VISCOSITY.filter((value) => value !== 35.96),
    );
    expect(chart?.center).toBeCloseTo((34.088 * 20 - 35.96) / 19, 10);
    expect(chart?.points).toHaveLength(20);
    expect(chart?.points[3]?.isOut).toBe(true);
  });

  it('is nothing for fewer than two values', () => {
    expect(iChart([])).toBeUndefined();
    expect(iChart([5])).toBeUndefined();
    expect(iChart([5, 6, 7], [5])).toBeUndefined();
  });

  it('shifts and scales with the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 });
    const limits = (given: readonly number[]): number[] => {
      const chart = iChart(given);
      assert(chart, 'there are two values');
      return [chart.center, ...chart.points.flatMap(({ low, high }) => [low, high])];
    };
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), fc.nat(500), (given, times, plus) => {
        const moved = limits(given.map((value) => value * times + plus));
        for (const [place, limit] of limits(given).entries()) {
          expect(moved[place]).toBeCloseTo(limit * times + plus, 6);
        }
      }),
      runs(100),
    );
  });
});

describe('movingRangeChart', () => {
  it('has its limit at 3.267 mean ranges', () => {
    // Ranges 1, 1, 1, 1, 17: their mean is 4.2, the limit 13.7214.
    const chart = movingRangeChart([5, 6, 5, 6, 5, 22]);
    expect(chart?.center).toBeCloseTo(4.2, 12);
    expect(chart?.points[4]?.high).toBeCloseTo(13.7214, 10);
    expect(chart?.points.map(({ value }) => value)).toEqual([1, 1, 1, 1, 17]);
    expect(chart && outOfControl(chart)).toEqual([4]);
  });

  it('is nothing for fewer than two values', () => {
    expect(movingRangeChart([])).toBeUndefined();
    expect(movingRangeChart([5])).toBeUndefined();
    expect(movingRangeChart([5, 8])?.center).toBe(3);
  });
});

describe('logIChart', () => {
  it('has its centre at the geometric mean and its limits as factors of it', () => {
    const chart = logIChart(frozen([1, 10, 1, 10]));
    // Ranges of logarithms are ln 10: the factor is 10^(3 / 1.128).
    expect(chart?.center).toBeCloseTo(Math.sqrt(10), 12);
    expect(chart?.points[0]?.high).toBeCloseTo(10 ** (0.5 + 3 / 1.128), 8);
    expect(chart?.points[0]?.low).toBeCloseTo(10 ** (0.5 - 3 / 1.128), 12);
    expect(chart?.points.map(({ value }) => value)).toEqual([1, 10, 1, 10]);
  });

  it('does not alarm at a long call that is usual for durations', () => {
    const durations = [2, 4, 3, 8, 2, 5, 3, 6, 2, 9, 4, 3, 2, 30];
    const alarms = (chart = iChart(durations)): unknown => chart && outOfControl(chart);
    expect(alarms()).toEqual([13]);
    expect(alarms(logIChart(durations))).toEqual([]);
  });

  it('is nothing where a duration is not above 0, or where there are not two', () => {
    expect(logIChart([1, 0, 2])).toBeUndefined();
    expect(logIChart([])).toBeUndefined();
    expect(logIChart([3])).toBeUndefined();
  });
});
