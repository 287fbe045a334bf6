import { describe, expect, it } from 'vitest';

import { divisionCoefficient } from '#shared/statistics/sampling/division-coefficient.ts';
import {
  checkCounts,
  sampledShares,
  utilisation,
} from '#shared/statistics/sampling/sampled-shares.ts';

describe('sampledShares', () => {
  it("divides a professor's week of 54 hours", () => {
    const sampled = sampledShares([30, 30, 66, 17, 45, 299], 54);
    expect(sampled?.total).toBe(487);
    expect(sampled?.rows[0]?.share).toBeCloseTo(0.0616, 4);
    expect(sampled?.rows[4]?.share).toBeCloseTo(0.0924, 4);
    expect(sampled?.rows[0]?.time).toBeCloseTo((54 * 30) / 487, 10);
    expect(sampled?.rows[5]?.time).toBeCloseTo(33.154, 3);
  });

  it('is nothing without moments, and one count has the whole time', () => {
    expect(sampledShares([], 54)).toBeUndefined();
    expect(sampledShares([0, 0], 54)).toBeUndefined();
    expect(sampledShares([3], 54)).toEqual({ total: 3, rows: [{ count: 3, share: 1, time: 54 }] });
  });
});

describe('utilisation', () => {
  it('is the part of working moments', () => {
    expect(utilisation(186, 240)).toBe(0.775);
    expect(utilisation(231, 300)).toBe(0.77);
    expect(utilisation(129, 180)).toBeCloseTo(0.7167, 4);
    expect(utilisation(0, 0)).toBeUndefined();
  });
});

describe('checkCounts', () => {
  it('finds that counts do not add up to what a page prints', () => {
    expect(checkCounts([5, 5, 8, 2, 6, 4], 40)).toEqual({ total: 30, isConsistent: false });
    expect(checkCounts([5, 5, 8, 2, 6, 4], 30)).toEqual({ total: 30, isConsistent: true });
    expect(checkCounts([], 0)).toEqual({ total: 0, isConsistent: true });
  });
});

describe('divisionCoefficient', () => {
  it('is what a problem book asks for: 220 minutes of 20 people', () => {
    const shift = { workers: 20, shiftMinutes: 480 };
    expect(divisionCoefficient({ ...shift, offFunctionMinutes: [220] })).toBeCloseTo(0.9771, 4);
    expect(divisionCoefficient({ ...shift, offFunctionMinutes: [100, 120] })).toBeCloseTo(
      0.9771,
      4,
    );
    expect(divisionCoefficient({ ...shift, offFunctionMinutes: [] })).toBe(1);
  });

  it('is nothing without people', () => {
    expect(
      divisionCoefficient({ offFunctionMinutes: [], workers: 0, shiftMinutes: 480 }),
    ).toBeUndefined();
  });
});
