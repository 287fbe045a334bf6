import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dealsByMonth } from '#shared/simulation/exact/cohorts.ts';
import { meanAlive } from '#shared/simulation/exact/lead-decay.ts';
import { learningMultiplier } from '#shared/simulation/exact/learning.ts';
import { solveLinear } from '#shared/simulation/exact/linear-equations.ts';
import { littlesLaw } from '#shared/simulation/exact/littles-law.ts';
import { mser } from '#shared/simulation/exact/mser.ts';
import { neededRuns } from '#shared/simulation/exact/needed-runs.ts';
import { comparePairs } from '#shared/simulation/exact/paired-comparison.ts';
import { payback } from '#shared/simulation/exact/payback.ts';
import { fullPool, poolAt } from '#shared/simulation/exact/pool-filling.ts';
import { neededLeadsRatio, revenueMultiplier } from '#shared/simulation/exact/revenue-identity.ts';
import { roofline } from '#shared/simulation/exact/roofline.ts';
import { moveWork } from '#shared/simulation/exact/work-conservation.ts';
import { sum } from '#shared/statistics/mean.ts';
import { runs } from '#test/support/property.ts';

describe('Little’s law', () => {
  it('holds for whatever comes and goes', () => {
    const stays = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 100, noNaN: true }),
        stay: fc.double({ min: 0.001, max: 50, noNaN: true }),
      }),
      { minLength: 1, maxLength: 50 },
    );
    fc.assert(
      fc.property(stays, (customers) => {
        const found = littlesLaw(
          customers.map(({ at }) => at),
          customers.map(({ at, stay }) => at + stay),
        );
        expect(found?.meanNumber).toBeCloseTo(
          (found?.rate ?? NaN) * (found?.meanSojourn ?? NaN),
          9,
        );
        expect(found?.area).toBeCloseTo(sum(customers.map(({ stay }) => stay)), 6);
      }),
      runs(100),
    );
  });

  it('says nothing where nobody came', () => {
    expect(littlesLaw([], [])).toBeUndefined();
    expect(littlesLaw([0], [0])).toBeUndefined();
  });
});

describe('linear equations', () => {
  it('are solved, with a zero in the first place too', () => {
    const found = solveLinear(
      [
        [0, 2, 1],
        [1, 1, 0],
        [3, 0, -1],
      ],
      [7, 3, 0],
    );
    [1, 2, 3].forEach((value, place) => expect(found?.[place]).toBeCloseTo(value, 12));
    expect(solveLinear([], [])).toEqual([]);
  });

  it('that depend on each other have no solution', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeUndefined();
  });
});

describe('moving work', () => {
  it('removes no minute, whatever is moved', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat(500)), fc.nat(5), (minutes, count) => {
        fc.pre(sum(Object.values(minutes)) > 0);
        const found = moveWork(minutes, Object.keys(minutes).slice(0, count));
        expect(found?.sameStaffMultiplier).toBeCloseTo(1, 12);
        expect((found?.keptShare ?? 0) + (found?.freedShare ?? 0)).toBeCloseTo(1, 12);
      }),
      runs(100),
    );
  });

  it('of everything leaves no multiplier, and of nothing says nothing', () => {
    expect(moveWork({ a: 5 }, ['a'])?.naiveMultiplier).toBeUndefined();
    expect(moveWork({ a: 5 }, ['b'])?.naiveMultiplier).toBe(1);
    expect(moveWork({}, [])).toBeUndefined();
  });
});

describe('the roofline', () => {
  const roles = [
    { name: 'caller', people: 2, minutesPerDeal: 60 },
    { name: 'idle', people: 0, minutesPerDeal: 0 },
  ];

  it('names the role that limits, or that leads do', () => {
    expect(roofline(roles, 10, { leads: 100, conversion: 0.5 })).toMatchObject({
      deals: 20,
      bottleneck: 'caller',
    });
    expect(roofline(roles, 10, { leads: 10, conversion: 0.5 })).toMatchObject({ deals: 5 });
    expect(roofline(roles, 10, { leads: 10, conversion: 0.5 }).bottleneck).toBeUndefined();
    expect(roofline([], 10, { leads: 10, conversion: 0.5 })).toMatchObject({
      deals: 5,
      leadsLimit: 5,
    });
  });
});

describe('money', () => {
  it('comes back in the month in which the sum crosses zero, or never', () => {
    const change = { oneOff: 100, margin: 0.5, extraRevenue: [300, 300], extraPay: 50 };
    expect(payback(change)).toEqual({ cumulative: [0, 100], months: 1 });
    expect(payback({ ...change, extraPay: 200 }).months).toBeUndefined();
    expect(payback({ ...change, extraRevenue: [] })).toEqual({ cumulative: [], months: undefined });
    expect(payback({ ...change, oneOff: 0 }).months).toBe(0);
  });

  it('is leads × conversion × cheque', () => {
    const ratios = { leads: 2, conversion: 1.5, cheque: 1.5 };
    expect(revenueMultiplier(ratios)).toBe(4.5);
    expect(neededLeadsRatio(4.5, ratios)).toBe(2);
    expect(neededLeadsRatio(4.5, { conversion: 0, cheque: 1 })).toBeUndefined();
  });
});

describe('time', () => {
  it('turns leads into deals no sooner than they come, and loses none', () => {
    expect(dealsByMonth([], 0.5, [1])).toEqual([]);
    expect(dealsByMonth([0, 100, 0, 0], 0.5, [0.5, 0.5])).toEqual([0, 25, 25, 0]);
  });

  it('makes beginners as fast as the others', () => {
    expect(learningMultiplier(1, 2, 0)).toBe(2);
    expect(learningMultiplier(1, 2, 1000)).toBe(1);
  });

  it('makes leads cold', () => {
    const decay = { lowest: 0.1, highest: 0.9, constant: 2 };
    expect(meanAlive(decay, { fixed: 0, meanRandom: 0 })).toBeCloseTo(0.9, 12);
    expect(meanAlive(decay, { fixed: 1e6, meanRandom: 0 })).toBeCloseTo(0.1, 12);
    expect(meanAlive(decay, { fixed: 0, meanRandom: 2 })).toBeCloseTo(0.5, 12);
  });

  it('fills a pool from nothing to λ·E[S]', () => {
    const pool = { rate: 10, stay: { kind: 'gamma', mean: 3, shape: 2 } } as const;
    expect(poolAt(pool, 0)).toBe(0);
    expect(poolAt(pool, 1e4)).toBeCloseTo(fullPool(pool), 9);
    // However they vary, stays that have not ended yet are all there.
    expect(poolAt({ rate: 10, stay: { kind: 'uniform', low: 2, high: 8 } }, 2)).toBe(20);
  });
});

describe('runs', () => {
  it('are needed as their spread asks, one at least', () => {
    expect(neededRuns(10, 2, 2)).toBe(100);
    expect(neededRuns(0, 2, 2)).toBe(1);
    expect(() => neededRuns(1, 0, 2)).toThrow('Invariant violated');
  });

  it('are compared in pairs', () => {
    expect(comparePairs([1, 2, 3], [2, 3, 4], 0.95)).toMatchObject({
      difference: { value: 1, low: 1, high: 1 },
      deviation: 0,
      ratio: 1.5,
      varianceReduction: undefined,
    });
    expect(comparePairs([0, 0], [1, 3], 0.95)?.ratio).toBeUndefined();
    expect(comparePairs([1], [2], 0.95)).toBeUndefined();
    expect(() => comparePairs([1], [], 0.95)).toThrow('Invariant violated');
  });

  it('are cut where their start has passed', () => {
    expect(mser([])).toBeUndefined();
    expect(mser([5])).toMatchObject({ cut: 0, mean: 5 });
    expect(mser([0, 10, 10, 10, 10, 10])).toMatchObject({ cut: 1, statistic: 0, mean: 10 });
    expect(mser([3, 3, 3, 3])).toMatchObject({ cut: 0 });
  });
});
