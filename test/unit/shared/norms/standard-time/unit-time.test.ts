import { describe, expect, it } from 'vitest';

import {
  lmsPoints,
  lmsRating,
  lmsTableSchema,
  WESTINGHOUSE,
} from '#shared/norms/standard-time/lms-rating.ts';
import { outputSpread } from '#shared/norms/standard-time/output-spread.ts';
import { outputNorm, unitTime, unitTimeWithSetUp } from '#shared/norms/standard-time/unit-time.ts';

describe('the norm of time of a Russian sheet', () => {
  it('adds servicing, rest and a part of the set-up to operative time', () => {
    const perUnit = unitTime(13.3, { servicing: 4, rest: 6 });
    expect(perUnit).toBeCloseTo(14.63, 10);
    expect(unitTimeWithSetUp(perUnit, 30, 20)).toBeCloseTo(16.13, 10);
    expect(unitTimeWithSetUp(perUnit, 30, 0)).toBeUndefined();
  });

  it('turns into a norm of output', () => {
    expect(outputNorm(480, 2.5228)).toBeCloseTo(190.26, 2);
    expect(outputNorm(480, 0)).toBeUndefined();
  });
});

describe('outputSpread', () => {
  it('is 0.12 for the crane of the official method', () => {
    const minutes = [19, 17, 17];
    const found = outputSpread(minutes.map((personMinutes) => ({ personMinutes, volume: 1 })));
    expect(found.perHour.map((output) => Math.round(output * 100) / 100)).toEqual([
      3.16, 3.53, 3.53,
    ]);
    expect(found.total).toBeCloseTo(10.217, 3);
    expect(found.totalMinutes).toBe(53);
    expect(found.spread).toBeCloseTo(0.1176, 4);
  });

  it('is nothing without observations or output, and 0 for one', () => {
    expect(outputSpread([])).toMatchObject({ total: 0, spread: undefined });
    expect(outputSpread([{ personMinutes: 9, volume: 0 }]).spread).toBeUndefined();
    expect(outputSpread([{ personMinutes: 9, volume: 2 }]).spread).toBe(0);
  });
});

describe('lmsRating', () => {
  it('is 1.06 for Niebel’s example', () => {
    const grades = { skill: 'C2', effort: 'C1', conditions: 'D', consistency: 'E' };
    const points = lmsPoints(WESTINGHOUSE, grades);
    expect(points).toEqual([0.03, 0.05, 0, -0.02]);
    expect(lmsRating(points ?? [])).toBeCloseTo(1.06, 12);
  });

  it('is 1 for average everything, and without points', () => {
    const average = { skill: 'D', effort: 'D', conditions: 'D', consistency: 'D' };
    expect(lmsRating(lmsPoints(WESTINGHOUSE, average) ?? [9])).toBe(1);
    expect(lmsRating([])).toBe(1);
  });

  it('knows no grade that the table does not know', () => {
    const grades = { skill: 'D', effort: 'D', conditions: 'D', consistency: 'C2' };
    expect(lmsPoints(WESTINGHOUSE, grades)).toBeUndefined();
  });

  it('has a table that can be edited, whose points fall from grade to grade', () => {
    expect(lmsTableSchema.parse(WESTINGHOUSE)).toEqual(WESTINGHOUSE);
    for (const points of Object.values(WESTINGHOUSE)) {
      const values = Object.values(points);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });
});
