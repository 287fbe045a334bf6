import { describe, expect, it } from 'vitest';

import { calibrate } from '#shared/simulation/analysis/calibrate.ts';
import { drawAssumptions, freeNumbers } from '#shared/simulation/analysis/draw-assumptions.ts';
import { answered } from '#shared/simulation/analysis/inquiry.ts';
import { missedFacts } from '#shared/simulation/analysis/missed-facts.ts';
import { rankCorrelation } from '#shared/simulation/analysis/rank-correlation.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { emptyMonth, type MonthFigures } from '#shared/simulation/department/month-figures.ts';
import { knownHistorySchema } from '#shared/simulation/model/known-history.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';
import { madeUpRuns } from '#test/support/made-up-engine.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const changed = servicesChanged({ months: 36, leadsAfter: 600 }, STAFF, 'base');
const WIN = 'department.closing.win';
const ENQUIRIES = 'department.orders.enquiriesAMonth';
const scenario: Scenario = {
  ...changed,
  sources: {
    [WIN]: { kind: 'assumed', low: 0.2, high: 0.6 },
    [ENQUIRIES]: { kind: 'assumed', low: 2, high: 8 },
    'department.papers.paid': { kind: 'measured', n: 40, low: 0.9, high: 0.94 },
  },
};

/** Revenue grows with winning; after the change it is twice that, less what enquiries take. */
function engine({ department, months }: Scenario): MonthFigures[] {
  return Array.from({ length: months }, (_, month) => {
    const figures = emptyMonth(1, department.operations.length);
    const before = department.closing.win * 1000;
    figures.paid = month < 18 ? before : 2 * before * (1 - department.orders.enquiriesAMonth / 10);
    return figures;
  });
}

const history = (between: [number, number]) =>
  knownHistorySchema.parse({ revenue: [{ from: 10, to: 18, between }] });

const ask = (between: [number, number], draws = 400) =>
  answered(
    calibrate({
      scenario,
      history: history(between),
      free: freeNumbers(scenario),
      draws,
      seed: 5,
      replications: 1,
    }),
    madeUpRuns(engine),
  );

describe('drawing assumptions', () => {
  it('draws what is assumed, and nothing that was measured', () => {
    const free = freeNumbers(scenario);
    expect(free.map(({ path }) => path)).toEqual([WIN, ENQUIRIES]);
    const { values, scenario: drawn } = drawAssumptions(scenario, free, { seed: 1, draw: 3 });
    expect(drawn.department.closing.win).toBe(values[0]);
    expect(drawn.department.orders.enquiriesAMonth).toBe(values[1]);
    expect(drawn.department.papers).toEqual(scenario.department.papers);
  });

  it('stays within the ranges, reaches all of them, and gives the same again', () => {
    const free = freeNumbers(scenario);
    const wins = Array.from(
      { length: 500 },
      (_, draw) => drawAssumptions(scenario, free, { seed: 1, draw }).values[0] ?? 0,
    );
    expect(Math.min(...wins)).toBeGreaterThan(0.2);
    expect(Math.min(...wins)).toBeLessThan(0.21);
    expect(Math.max(...wins)).toBeLessThan(0.6);
    expect(Math.max(...wins)).toBeGreaterThan(0.59);
    expect(drawAssumptions(scenario, free, { seed: 1, draw: 7 }).values).toEqual(
      drawAssumptions(scenario, free, { seed: 1, draw: 7 }).values,
    );
    expect(drawAssumptions(scenario, free, { seed: 2, draw: 7 }).values).not.toEqual(
      drawAssumptions(scenario, free, { seed: 1, draw: 7 }).values,
    );
  });
});

describe('calibration', () => {
  it('keeps the sets under which the history comes out, and counts the others', () => {
    const found = ask([350, 400]);
    const wins = found.fitting.map(({ values }) => values[0] ?? 0);
    expect(wins.length).toBeGreaterThan(20);
    expect(Math.min(...wins)).toBeGreaterThanOrEqual(0.35);
    expect(Math.max(...wins)).toBeLessThanOrEqual(0.4);
    expect(found.fitting.length + (found.missed['revenue.0'] ?? 0)).toBe(found.tried);
    // An eighth of the range of winning, whatever the enquiries.
    expect(found.fitting.length / found.tried).toBeCloseTo(0.125, 1);
  });

  it('says what the kept sets mean for the change, and what decides it', () => {
    const found = ask([350, 400]);
    const { p5 = 0, p50 = 0, p95 = 0 } = found.ratio ?? {};
    // Enquiries from 2 to 8 make a ratio from 1.6 down to 0.4, evenly.
    expect([p5 - 0.46, 1.54 - p95, p50 - 1].every((off) => Math.abs(off) < 0.12)).toBe(true);
    expect(found.ran?.sets).toBe(40);
    expect(found.drivers[0]?.path).toBe(ENQUIRIES);
    expect(found.drivers[0]?.correlation).toBeCloseTo(-1, 5);
  });

  it('says that nothing fits instead of guessing', () => {
    const found = ask([5000, 6000]);
    expect(found).toMatchObject({ tried: 400, fitting: [], ratio: null });
    expect(found.missed).toEqual({ 'revenue.0': 400 });
  });

  it('does not take a growth from nothing for one that fits', () => {
    const growth = [{ from: 2, to: 2, againstFrom: 1, againstTo: 1, between: [0, 1e9] }];
    const nothing = Array.from({ length: 36 }, () => emptyMonth(1, 10));
    const records = [recordOf(layoutOf(scenario), scenario, nothing)];
    expect(missedFacts({ scenario, records }, knownHistorySchema.parse({ growth }))).toEqual([
      'growth.0',
    ]);
  });
});

describe('rank correlation', () => {
  it.each([
    [[1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 0.8207826816681233],
    [
      [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
      [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
      -0.1757575757575757,
    ],
    [[1, 2, 3], [30, 20, 10], -1],
  ])('of %j and %j is %d', (xs, ys, expected) => {
    expect(rankCorrelation(xs, ys)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['two pairs', [1, 2], [1, 2]],
    ['what never changes', [1, 2, 3], [4, 4, 4]],
    ['rows of different lengths', [1, 2, 3], [1, 2]],
  ])('says nothing of %s', (_what, xs, ys) => {
    expect(rankCorrelation(xs, ys)).toBeUndefined();
  });
});
