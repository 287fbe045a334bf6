import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { requiredDays } from '#shared/statistics/balance/required-days.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const DAYS = frozen([310, 298, 325, 280, 337]);

describe('requiredDays', () => {
  it('asks for 17 days where five were seen, for ±5 %', () => {
    const needed = requiredDays(DAYS, 0.05, 0.95);
    expect(needed?.mean).toBe(310);
    expect(needed?.sd).toBeCloseTo(22.349, 3);
    expect(needed?.t).toBeCloseTo(2.7764, 4);
    expect(needed?.days).toBeCloseTo(16.03, 2);
    expect(needed?.wholeDays).toBe(17);
  });

  it('asks for more where one must be surer', () => {
    expect(requiredDays(DAYS, 0.05, 0.99)?.wholeDays).toBe(45);
  });

  it('is nothing for fewer than two days, or for days without minutes', () => {
    expect(requiredDays([], 0.05, 0.95)).toBeUndefined();
    expect(requiredDays([310], 0.05, 0.95)).toBeUndefined();
    expect(requiredDays([0, 0], 0.05, 0.95)).toBeUndefined();
  });

  it('is no day where all are alike', () => {
    expect(requiredDays([300, 300, 300], 0.05, 0.95)).toMatchObject({ days: 0, wholeDays: 0 });
  });

  it('depends neither on the unit nor on the order', () => {
    const days = fc.array(fc.integer({ min: 60, max: 600 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 60 }), (given, times) => {
        const needed = requiredDays(given, 0.05, 0.95)?.days ?? Number.NaN;
        const other = given.toReversed().map((minutes) => minutes * times);
        expect(requiredDays(other, 0.05, 0.95)?.days).toBeCloseTo(needed, 6);
      }),
      runs(100),
    );
  });
});
