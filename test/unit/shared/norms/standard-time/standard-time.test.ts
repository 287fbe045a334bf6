import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allowanceFactor, allowanceSchema } from '#shared/norms/standard-time/allowance.ts';
import { timePerCycle, timePerUnit } from '#shared/norms/standard-time/element-frequency.ts';
import { standardTime } from '#shared/norms/standard-time/standard-time.ts';
import { basicTime, normalTime } from '#shared/recording/rating.ts';
import { runs } from '#test/support/property.ts';

const one = (observed: number, rating: number | null) => [{ observed, rating, occursEvery: 1 }];

describe('standardTime', () => {
  it.each([
    [one(20, 1.2), { base: 'job', share: 0.2 }, [24, 28.8]],
    [one(30, 1.25), { base: 'job', share: 0.2 }, [37.5, 45]],
    [one(18.75, 0.96), { base: 'workday', share: 0.15 }, [18, 21.1765]],
    [one(1.2, 0.95), { base: 'workday', share: 0.1 }, [1.14, 1.2667]],
  ] as const)('of %o with %o is published', (elements, allowance, [normal, standard]) => {
    const time = standardTime(elements, allowance);
    expect(time?.normalTotal).toBeCloseTo(normal, 10);
    expect(time?.standard).toBeCloseTo(standard, 4);
    expect(time?.allowance).toEqual(allowance);
  });

  it('adds elements up, each with its own rating and frequency', () => {
    const elements = [
      { observed: 4.1, rating: 1, occursEvery: 1 },
      { observed: 1.5, rating: 1.2, occursEvery: 2 },
    ];
    const time = standardTime(elements, { base: 'job', share: 0.1 });
    expect(time?.normal[1]).toBeCloseTo(0.9, 12);
    expect(time?.standard).toBeCloseTo(5.5, 12);
  });

  it('does not rate the pace where the study does not', () => {
    const allowance = { base: 'job', share: 0 } as const;
    expect(standardTime(one(20, 1.2), allowance, false)?.standard).toBe(20);
    expect(standardTime(one(20, null), allowance)?.standard).toBe(20);
  });

  it('is 0 without elements, and nothing where allowances fill the day', () => {
    expect(standardTime([], { base: 'job', share: 0.1 })?.standard).toBe(0);
    expect(standardTime(one(1, 1), { base: 'workday', share: 1 })).toBeUndefined();
  });
});

describe('allowanceFactor', () => {
  it('is another one of the job than of the workday, which a published answer mixes up', () => {
    const job = allowanceFactor({ base: 'job', share: 0.13 }) ?? 0;
    const workday = allowanceFactor({ base: 'workday', share: 0.13 }) ?? 0;
    const normal = [0.407, 1.282, 0.916, 1.15];
    const rounded = (factor: number): number[] =>
      normal.map((time) => Math.round(time * factor * 1000) / 1000);
    expect(rounded(job)).toEqual([0.46, 1.449, 1.035, 1.299]);
    expect(rounded(workday)).toEqual([0.468, 1.474, 1.053, 1.322]);
  });

  it('is greater of the workday wherever there is an allowance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), (share) => {
        const job = allowanceFactor({ base: 'job', share }) ?? 0;
        expect(allowanceFactor({ base: 'workday', share })).toBeGreaterThan(job);
      }),
      runs(50),
    );
    expect(allowanceFactor({ base: 'workday', share: 0 })).toBe(1);
  });

  it('does not let a whole workday be an allowance', () => {
    expect(allowanceSchema.safeParse({ base: 'workday', share: 1 }).success).toBe(false);
    expect(allowanceSchema.safeParse({ base: 'job', share: 1 }).success).toBe(true);
  });
});

describe('a rated time', () => {
  it.each([
    [0.16, 125],
    [0.2, 100],
    [0.25, 80],
  ])('of %f at %i is 0.20 at 100', (observed, rating) => {
    expect(basicTime(observed, rating)).toBeCloseTo(0.2, 12);
  });

  it('knows other scales, and no rating at all', () => {
    expect(basicTime(3, 75, 60)).toBeCloseTo(3.75, 12);
    expect(normalTime(0.452, 0.9)).toBeCloseTo(0.4068, 12);
    expect(normalTime(0.452, null)).toBe(0.452);
  });
});

describe('an element that does not occur in each cycle', () => {
  it('puts its mean, divided, into the cycle', () => {
    expect(timePerCycle(1.5, 2)).toBe(0.75);
    expect(() => timePerCycle(1.5, 0)).toThrow('Invariant violated');
  });

  it('counts as often as it occurs in a unit', () => {
    expect(
      timePerUnit([
        { time: 2, frequency: 3 },
        { time: 10, frequency: 0.1 },
      ]),
    ).toBeCloseTo(7, 12);
    expect(timePerUnit([])).toBe(0);
  });
});
