import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanByLimits, limitsOf } from '#shared/statistics/readings/clean-by-limits.ts';
import { cleanTimes } from '#shared/statistics/readings/clean-row.ts';
import {
  limitFactor,
  limitFactorTableSchema,
  USUAL_LIMIT_FACTORS,
} from '#shared/statistics/readings/limit-factor.ts';
import { limitFigures, limitValues } from '#shared/statistics/readings/limit-values.ts';
import { runs } from '#test/support/property.ts';

function limitsWith(times: readonly number[], factor: number): { low: number; high: number } {
  const figures = limitFigures(times);
  return figures ? limitValues(figures, factor) : { low: Number.NaN, high: Number.NaN };
}

describe('limitValues', () => {
  it('are those of studopedia.info 6-63325, with means that are not rounded first', () => {
    const { low, high } = limitsWith([1.5, 1.8, 1.8, 2, 1.9, 1.9, 2.3, 1.95], 1.1);
    expect(low).toBeCloseTo(1.4, 10);
    // Printed: 2.35, from a mean rounded to 1.8.
    expect(high).toBeCloseTo(2.386, 3);
  });

  it('are as printed from the means as printed', () => {
    const { low, high } = limitValues(
      { meanWithoutMin: 1.95, meanWithoutMax: 1.8, min: 1.5, nextMin: 1.8, max: 2.3, nextMax: 2 },
      1.1,
    );
    expect(low).toBeCloseTo(1.4, 12);
    expect(high).toBeCloseTo(2.35, 12);
  });

  it('are not those that studopedia.info 6-63334 prints: −68.82 and 7.88', () => {
    const { low, high } = limitsWith([5, 6.8, 5.9, 6.7, 7.5, 5.9, 5.7], 1.1);
    expect(low).toBeCloseTo(4.4367, 4);
    expect(high).toBeCloseTo(7.98, 10);
  });

  it('take out one of two equal minima; the other is the next one', () => {
    // Passing over the second minimum would take 3 for the next: 4.5 − 1·(6 − 3) = 1.5.
    const figures = limitFigures([2, 2, 3, 5, 6]);
    expect(figures).toMatchObject({ min: 2, nextMin: 2, meanWithoutMin: 4 });
    expect(limitsWith([2, 2, 3, 5, 6], 1).low).toBeCloseTo(0, 12);
  });

  it('do not exist for fewer than three readings', () => {
    expect(limitFigures([])).toBeUndefined();
    expect(limitFigures([1])).toBeUndefined();
    expect(limitFigures([1, 2])).toBeUndefined();
  });

  it('move and stretch with the readings', () => {
    const times = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 50 }), (row, shift) => {
        const { low, high } = limitsWith(row, 0.9);
        const moved = limitsWith(
          row.map((time) => 3 * time + shift),
          0.9,
        );
        expect(moved.low).toBeCloseTo(3 * low + shift, 6);
        expect(moved.high).toBeCloseTo(3 * high + shift, 6);
      }),
      runs(100),
    );
  });
});

describe('limitFactor', () => {
  it.each([
    [4, 1.4],
    [5, 1.3],
    [6, 1.2],
    [7, 1.1],
    [8, 1.1],
    [10, 1],
    [15, 0.9],
    [16, 0.8],
    [53, 0.7],
    [54, 0.6],
    [500, 0.6],
  ])('with %i remaining readings is %f', (remaining, factor) => {
    expect(limitFactor(USUAL_LIMIT_FACTORS, remaining)).toBe(factor);
  });

  it('allows no test of a shorter row', () => {
    expect(limitFactor(USUAL_LIMIT_FACTORS, 3)).toBeUndefined();
    expect(limitsOf([1, 2, 3, 4], USUAL_LIMIT_FACTORS)).toBeUndefined();
    expect(limitsOf([1, 2, 3, 4, 5], USUAL_LIMIT_FACTORS)).toBeDefined();
  });

  it('comes from a table that can be edited', () => {
    expect(limitFactorTableSchema.parse(USUAL_LIMIT_FACTORS)).toEqual(USUAL_LIMIT_FACTORS);
    expect(limitFactor([{ upTo: 9, factor: 2 }], 9)).toBe(2);
    expect(limitFactor([{ upTo: 9, factor: 2 }], 10)).toBeUndefined();
  });
});

describe('cleanByLimits', () => {
  it('removes nothing from the published row', () => {
    const row = [1.5, 1.8, 1.8, 2, 1.9, 1.9, 2.3, 1.95];
    expect(cleanByLimits(row)).toMatchObject({ removed: [], verdict: 'accept' });
  });

  it('accepts a row of up to 1.3 without a test', () => {
    const row = [10, 10, 10, 10, 10, 10, 10, 12.9];
    expect(cleanByLimits(row)).toMatchObject({ removed: [], verdict: 'accept' });
    expect(limitsOf(row, USUAL_LIMIT_FACTORS)?.high).toBeLessThan(12.9);
  });

  it('removes what lies outside, first the far ends, until the row holds', () => {
    const cleaning = cleanByLimits([10, 11, 10.5, 40, 10, 11, 10.5, 90]);
    expect(cleaning.removed).toEqual([7, 3]);
    expect(cleaning).toMatchObject({ verdict: 'accept' });
    expect(cleaning.after).toBeCloseTo(1.1, 12);
  });

  it('removes a least reading as well', () => {
    expect(cleanByLimits([10, 11, 10.5, 10, 2, 11, 10.5, 10.2]).removed).toEqual([4]);
  });

  it('sends a row that spreads evenly beyond 2 back to observation', () => {
    const row = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(cleanByLimits(row)).toMatchObject({ removed: [], verdict: 'repeat' });
    expect(cleanTimes(row, { rule: 'limit-values', factors: [...USUAL_LIMIT_FACTORS] })).toEqual(
      cleanByLimits(row),
    );
  });

  it('asks to observe a row that is empty, and accepts one reading', () => {
    expect(cleanByLimits([])).toMatchObject({ removed: [], verdict: 'repeat' });
    expect(cleanByLimits([4])).toMatchObject({ removed: [], verdict: 'accept' });
  });
});
