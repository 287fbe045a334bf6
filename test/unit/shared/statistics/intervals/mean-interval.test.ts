import { describe, expect, it } from 'vitest';

import {
  meanInterval,
  meanIntervalOf,
  sampleFigures,
} from '#shared/statistics/intervals/mean-interval.ts';

describe('meanInterval', () => {
  it('is what NIST prints for ZARR13', () => {
    const found = meanInterval({ mean: 9.26146, deviation: 0.022789, n: 195 }, 0.95);
    expect(found?.low).toBeCloseTo(9.258242, 5);
    expect(found?.high).toBeCloseTo(9.264679, 5);
  });

  it('has nothing to say of fewer than two values', () => {
    expect(meanInterval({ mean: 3, deviation: 0, n: 1 }, 0.95)).toBeUndefined();
    expect(meanIntervalOf([], 0.95)).toBeUndefined();
    expect(meanIntervalOf([3], 0.95)).toBeUndefined();
    expect(sampleFigures([3])).toBeUndefined();
  });

  it('widens with the level and lies around the mean', () => {
    const values = [310, 298, 325, 280, 337];
    const narrow = meanIntervalOf(values, 0.9);
    const wide = meanIntervalOf(values, 0.99);
    expect(narrow?.value).toBe(310);
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? Number.NaN);
    expect((wide?.high ?? 0) + (wide?.low ?? 0)).toBeCloseTo(620, 10);
  });
});
