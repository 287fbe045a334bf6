import { describe, expect, it, vi } from 'vitest';

import { servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { servicesAsIs, servicesSplit } from '#shared/simulation/cases/services-splits.ts';
import { runDepartment } from '#shared/simulation/department/run-department.ts';
import type { Department } from '#shared/simulation/model/department.ts';
import { withNumber } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import type { MonthSpan } from '#shared/simulation/outcome/run-record.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = 10;
const MONTHS = 18;
const SPAN: MonthSpan = [7, MONTHS];

const asIs = (leads: number): Scenario => {
  const kept = servicesKept({ months: MONTHS, leadsAfter: leads });
  const { department } = kept;
  return {
    ...kept,
    department: { ...department, market: { ...department.market, leads: [leads] } },
  };
};
const of = (scenario: Scenario, split: Split): Scenario => ({
  ...scenario,
  phases: [{ from: 0, split }],
});
const people = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };

/** Revenue of the one less that of the other on the same luck, with its interval. */
function difference(more: Scenario, less: Scenario) {
  const records = (scenario: Scenario) =>
    Array.from({ length: RUNS }, (_, run) => runOnce(scenario, 11, run));
  return compareRuns(
    { scenario: more, records: records(more) },
    { scenario: less, records: records(less) },
    { months: SPAN, baseMonths: SPAN },
  ).difference;
}

const BUSY = asIs(600);

describe('revenue in the mean', () => {
  it.each<readonly [string, Scenario, Scenario]>([
    ['one more manager', of(BUSY, servicesAsIs(7)), BUSY],
    [
      'one more coordinator where papers are the bottleneck',
      of(BUSY, servicesSplit({ ...people, seniors: 5, juniors: 5, coordinators: 2 }, 'none')),
      of(BUSY, servicesSplit({ ...people, seniors: 5, juniors: 5 }, 'none')),
    ],
    ['shorter talks', withNumber(BUSY, 'department.operations.closing.minutes', 45), BUSY],
    ['shorter answers', withNumber(BUSY, 'department.operations.enquiry.minutes', 9), BUSY],
    ['more patience for talks', withNumber(BUSY, 'department.closing.patience', 30), BUSY],
    ['more patience for call-backs', withNumber(BUSY, 'department.callbacks.patience', 250), BUSY],
    ['fewer absences', withNumber(BUSY, 'department.time.absence', 0), BUSY],
    ['no switching', withNumber(BUSY, 'department.time.switching', 0), BUSY],
  ])('never falls by %s', (_name, more, less) => {
    const { mean, ciHigh } = difference(more, less);
    expect(ciHigh).toBeGreaterThan(0);
    expect(mean).toBeGreaterThan(0);
  });

  // Known exceptions, which are none: both take the time of callers from those who could buy.
  it('falls where clients are called back twice as often and callers have no time for it', () => {
    const often = of(BUSY, { ...servicesSplit(people, 'base'), callbackEvery: 4 });
    const { ciHigh } = difference(often, of(BUSY, servicesSplit(people, 'base')));
    expect(ciHigh).toBeLessThan(0);
  });

  it('falls where new leads come before call-backs: those who could buy are forgotten', () => {
    const staff = { ...people, seniors: 2, juniors: 2 };
    const usual = servicesSplit(staff, 'base');
    const roles = usual.roles.map((role) =>
      role.code === 'junior'
        ? { ...role, operations: ['first-call', 'letter', 'call-back'] }
        : role,
    );
    expect(difference(of(BUSY, { ...usual, roles }), of(BUSY, usual)).ciHigh).toBeLessThan(0);
  });
});

describe('deals without any lack of people', () => {
  it('never fall by more leads', () => {
    const market = { possible: 0.65, readyByMonth: [0.3, 0.4, 0.3] };
    const dealsOf = (leads: number): number => {
      const department = departmentOf(
        [{ cause: 'talk', minutes: { kind: 'log-normal', mean: 40, cv: 0.6 } }],
        {
          market: { ...market, leads: [leads] },
          closing: { loseFirst: 0.25, win: 0.4, lose: 0.3 },
        },
      );
      const months = runDepartment(scenarioOf(department, 12, oneRole(['talk'], 60)), 1);
      return months.reduce((sum, { deals }) => sum + deals, 0);
    };
    const deals = [0, 20, 60, 120, 240, 480].map(dealsOf);
    expect(deals[0]).toBe(0);
    expect(deals).toEqual(deals.toSorted((one, other) => one - other));
  });
});

describe('work that goes to others of the same kind', () => {
  it('takes the same minutes of each deal', () => {
    const law = { kind: 'log-normal', mean: 30, cv: 0.7 } as const;
    const department: Department = departmentOf(
      [
        { cause: 'lead', minutes: law },
        { cause: 'talk', minutes: law },
        { cause: 'won', minutes: law },
        { cause: 'paid', minutes: law },
      ],
      { market: { leads: [60], possible: 0.8 } },
    );
    const role = (code: string, operations: string[]) => ({
      code,
      operations,
      speed: 1,
      speedOf: {},
      pay: 0,
    });
    const staff = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const splitOf = (kept: string[], moved: string[]): Split => ({
      ...oneRole([], 0),
      roles: [role('one', kept), role('other', moved)],
      staff: staff.map((name, index) => ({
        name,
        role: index % 2 === 0 ? 'one' : 'other',
        skill: 1,
        speed: 1,
      })),
    });
    const perDeal = (split: Split): number => {
      const months = runDepartment(scenarioOf(department, 30, split), 1);
      const minutes = months.flatMap((month) => [...month.minutes]);
      const deals = months.reduce((sum, month) => sum + month.deals, 0);
      return minutes.reduce((sum, each) => sum + each, 0) / deals;
    };
    const before = perDeal(splitOf(['lead', 'talk', 'won'], ['paid']));
    const after = perDeal(splitOf(['lead', 'won'], ['talk', 'paid']));
    // Those few deals differ that are half done at the end.
    expect(Math.abs(after / before - 1)).toBeLessThan(0.005);
  });
});
