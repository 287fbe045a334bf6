import { describe, expect, it } from 'vitest';

import { runDepartment } from '#shared/simulation/department/run-department.ts';
import { dealsByMonth } from '#shared/simulation/exact/cohorts.ts';
import { poolAt } from '#shared/simulation/exact/pool-filling.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

const RUNS = 200;

/** A figure of each month: its mean over the runs, and their variance. */
function monthly(scenario: Scenario, figure: 'activeOrders' | 'deals') {
  const runs = Array.from({ length: RUNS }, (_, run) =>
    runDepartment(scenario, 1, run).map((month) => month[figure]),
  );
  return Array.from({ length: scenario.months }, (_, month) => {
    const values = runs.map((run) => run[month] ?? 0);
    const mean = values.reduce((sum, each) => sum + each, 0) / RUNS;
    const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (RUNS - 1);
    return { mean, variance };
  });
}

/** How far a mean of counts may be from what is expected: four standard errors, with room for no counts at all. */
const farFrom = (expected: number): number => 4 * Math.sqrt(Math.max(expected, 0.05) / RUNS);

const SLICES = 200;

/** What is expected at a moment (months) of a pool whose customers come up to a month after the leads, evenly. */
function filledAt(rate: number, cv: number, moment: number): number {
  const stay =
    cv > 0
      ? ({ kind: 'log-normal', mean: 5, cv } as const)
      : ({ kind: 'deterministic', value: 5 } as const);
  let sum = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    sum += poolAt({ rate, stay }, moment - (slice + 0.5) / SLICES) / SLICES;
  }
  return sum;
}

describe('a department that nothing holds up', () => {
  it.each([0, 0.5, 1.2])('has as many orders at work as M/G/∞ has customers, CV %f', (cv) => {
    const department = departmentOf([{ cause: 'day', minutes: { kind: 'fixed', mean: 1 } }], {
      market: { leads: [40] },
      orders: { months: 5, cv },
    });
    const found = monthly(scenarioOf(department, 14, oneRole([], 0)), 'activeOrders');
    for (const [month, { mean, variance }] of found.entries()) {
      const expected = filledAt(40, cv, month + 1);
      expect(Math.abs(mean - expected)).toBeLessThan(farFrom(expected));
      // Poisson distributed: the variance is the mean.
      expect(variance / expected).toBeGreaterThan(0.6);
      expect(variance / expected).toBeLessThan(1.5);
    }
  });

  it('has the deals that the cohorts of its leads make', () => {
    const curve = [0.1, 0.14, 0.16, 0.22, 0.2, 0.18];
    const leads = [120, 60, 0, 0, 200, 100, 100, 40, 0, 100];
    const department = departmentOf([{ cause: 'day', minutes: { kind: 'fixed', mean: 1 } }], {
      market: { leads, possible: 0.65, readyByMonth: curve },
      closing: { loseFirst: 0.25, win: 0.38, lose: 0.26 },
      papers: { paid: 0.92 },
    });
    const conversion = 0.65 * 0.75 * (0.38 / 0.64) * 0.92;
    // Leads come evenly over a month and are ready evenly over a month: half of each share is a month later.
    const spread = [...curve, 0].map((share, month) => (share + (curve[month - 1] ?? 0)) / 2);
    const expected = dealsByMonth(leads, conversion, spread);
    const found = monthly(scenarioOf(department, leads.length, oneRole([], 0)), 'deals');
    for (const [month, { mean }] of found.entries()) {
      const deals = expected[month] ?? 0;
      expect(Math.abs(mean - deals)).toBeLessThan(farFrom(deals));
    }
  });
});
