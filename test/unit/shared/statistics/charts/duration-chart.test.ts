import { describe, expect, it } from 'vitest';

import { durationChart } from '#shared/statistics/charts/duration-chart.ts';

const steady = [60, 66, 58, 63, 61, 57, 65, 62, 59, 64];

describe('durationChart', () => {
  it('has limits x̄ ± 3·MR̄/1.128 on logarithms, told in the unit of the durations', () => {
    const chart = durationChart([1, Math.E, 1, Math.E]);
    expect(chart?.center).toBeCloseTo(Math.exp(0.5), 9);
    expect(chart?.individual[0]?.high).toBeCloseTo(Math.exp(0.5 + 3 / 1.128), 9);
    expect(chart?.individual[0]?.low).toBeCloseTo(Math.exp(0.5 - 3 / 1.128), 9);
    expect(chart?.individual.map(({ value }) => value)[1]).toBeCloseTo(Math.E, 9);
  });

  it('tells ranges as factors with 3.267·MR̄ above and nothing below', () => {
    const ranges = durationChart([10, 20, 10])?.ranges;
    expect(ranges).toHaveLength(2);
    expect(ranges?.[0]?.value).toBeCloseTo(2, 9);
    expect(ranges?.[0]?.low).toBe(1);
    expect(ranges?.[0]?.high).toBeCloseTo(2 ** 3.267, 9);
  });

  it('weighs the newest by a fifth, with limits of 2.7σ that widen', () => {
    const chart = durationChart([1, Math.E, 1, Math.E]);
    // z₁ = 0.2·0 + 0.8·0.5; σ₁ = (1/1.128)·√(λ/(2 − λ)·(1 − 0.8²)) = 0.2/1.128.
    expect(Math.log(chart?.average[0]?.value ?? 0)).toBeCloseTo(0.4, 9);
    expect(Math.log(chart?.average[0]?.high ?? 0)).toBeCloseTo(0.5 + (2.7 * 0.2) / 1.128, 9);
    const widths = chart?.average.map(({ low, high }) => high / low) ?? [];
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it('finds one reading that is out, and a shift that lasts', () => {
    const one = durationChart([...steady, 600, ...steady]);
    expect(one?.individual.flatMap(({ isOut }, place) => (isOut ? [place] : []))).toEqual([10]);
    const shifted = durationChart([...steady, ...steady.map((each) => each * 1.2)]);
    expect(shifted?.individual.some(({ isOut }) => isOut)).toBe(false);
    expect(shifted?.average.some(({ isOut }) => isOut)).toBe(true);
  });

  it('does not change its verdicts with the unit', () => {
    const row = [...steady, 600, ...steady];
    const out = (unit: number) =>
      durationChart(row.map((each) => each * unit))?.individual.map(({ isOut }) => isOut);
    expect(out(1000)).toEqual(out(1));
  });

  it('has nothing out where all are the same, and is nothing for one reading or one of no length', () => {
    const same = durationChart([7, 7, 7]);
    expect(same?.individual.some(({ isOut }) => isOut)).toBe(false);
    expect(same?.average.some(({ isOut }) => isOut)).toBe(false);
    expect(durationChart([])).toBeUndefined();
    expect(durationChart([7])).toBeUndefined();
    expect(durationChart([7, 0, 7])).toBeUndefined();
  });
});
