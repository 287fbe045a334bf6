import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { bootstrapMeanIntervals } from '#shared/statistics/intervals/bootstrap-interval.ts';
import { bootstrapMeans } from '#shared/statistics/intervals/bootstrap-means.ts';

const CALLS = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];
const intervals = (values: readonly number[], seed = 1) =>
  bootstrapMeanIntervals(values, {
    level: 0.95,
    resamples: 100_000,
    random: seededRandom(seed),
  });

describe('bootstrapMeanIntervals', () => {
  it('is what R boot gives with a million resamples, to one per cent of the width', () => {
    const found = intervals(CALLS);
    const near = (low: number, high: number) => ({
      low: expect.closeTo(low, 0),
      high: expect.closeTo(high, 0),
    });
    expect(found?.basic).toEqual(near(23.77, 79.12));
    expect(found?.percentile).toEqual(near(28.86, 84.21));
    expect(Math.abs((found?.bca.low ?? 0) - 32.31)).toBeLessThan(0.6);
    expect(Math.abs((found?.bca.high ?? 0) - 91.43)).toBeLessThan(0.9);
  });

  it('is the same for the same seed, and hardly another for another', () => {
    expect(intervals(CALLS, 5)).toEqual(intervals(CALLS, 5));
    const [one, other] = [intervals(CALLS, 5), intervals(CALLS, 6)];
    expect(one).not.toEqual(other);
    expect(Math.abs((one?.bca.high ?? 0) - (other?.bca.high ?? 0))).toBeLessThan(1);
  });

  it('mirrors the basic interval around the mean', () => {
    const found = intervals(CALLS);
    expect(found?.basic.low).toBeCloseTo(2 * 53.99375 - (found?.percentile.high ?? 0), 9);
  });

  it('of few and of coarse values stays between them', () => {
    const found = intervals([1, 2]);
    expect(found?.bca.low).toBeGreaterThanOrEqual(1);
    expect(found?.bca.high).toBeLessThanOrEqual(2);
  });

  it.each([[[]], [[4]], [[4, 4, 4]]])('has nothing to say of %j', (values) => {
    expect(intervals(values)).toBeUndefined();
  });
});

describe('bootstrapMeans', () => {
  it('is in order, around the mean, as wide as its error', () => {
    const means = bootstrapMeans(CALLS, { resamples: 20_000, random: seededRandom(3) });
    expect(means).toEqual(means.toSorted());
    const centre = means.reduce((total, each) => total + each, 0) / means.length;
    expect(Math.abs(centre - 53.99)).toBeLessThan(0.5);
    const spread = means.reduce((total, each) => total + (each - centre) ** 2, 0) / means.length;
    // √(Σ(x − x̄)²/n²).
    expect(Math.sqrt(spread)).toBeCloseTo(14.24, 0);
  });

  it('refuses to draw from nothing', () => {
    expect(() => bootstrapMeans([], { resamples: 5, random: seededRandom(1) })).toThrow(
      'something to draw',
    );
  });
});
