import { describe, expect, it } from 'vitest';

import { SERVICES_DEPARTMENT } from '#shared/simulation/cases/services-department.ts';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { servicesAsIs } from '#shared/simulation/cases/services-splits.ts';
import { assertDepartment } from '#shared/simulation/department/conservation.ts';
import { leadCounts } from '#shared/simulation/department/lead-counts.ts';
import {
  beginRun,
  continueRun,
  runDepartment,
} from '#shared/simulation/department/run-department.ts';
import { stateOfRun } from '#shared/simulation/department/state-of-run.ts';
import { scenarioProblem } from '#shared/simulation/model/scenario-problem.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import { type StartState, startStateSchema } from '#shared/simulation/model/start-state.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

/** Six managers with work enough for all and too much for nobody. */
const WELL_STAFFED: Scenario = {
  ...servicesKept({ months: 18, leadsAfter: 600 }),
  department: {
    ...SERVICES_DEPARTMENT,
    market: { ...SERVICES_DEPARTMENT.market, leads: [200] },
  },
  phases: [{ from: 0, split: { ...servicesAsIs(), isPersonal: false } }],
};

const beginningWith = (
  scenario: Scenario,
  start: Partial<StartState>,
  months: number,
): Scenario => ({
  ...scenario,
  months,
  start: startStateSchema.parse(start),
});

describe('a run that is continued', () => {
  it.each([[1, 35], [18, 18], [17, 3, 16], Array<number>(36).fill(1)])(
    'is the same as one run, bit for bit: %j months',
    (...parts) => {
      const staff = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
      const scenario = servicesChanged({ months: 36, leadsAfter: 600 }, staff, 'base');
      const run = beginRun(scenario, 5, 3);
      for (const months of parts) continueRun(run, months);
      expect(run.months).toEqual(runDepartment(scenario, 5, 3));
    },
  );

  it('goes on to the end of its scenario, and no further', () => {
    const run = beginRun(servicesKept({ months: 3, leadsAfter: 600 }), 1);
    continueRun(run, 100);
    continueRun(run, 1);
    expect(run.months).toHaveLength(3);
  });
});

describe('a run that begins with what is in hand', () => {
  it('begins with just that', () => {
    const scenario = beginningWith(
      WELL_STAFFED,
      {
        pool: [40, 30, 20, 10],
        uncalled: { count: 25, days: 3 },
        closing: 7,
        agreed: 4,
        orders: [12, 10, 8, 3],
        tasks: {
          letter: 5,
          'call-back': 6,
          closing: 3,
          quote: 2,
          contract: 1,
          enquiry: 9,
          acts: 2,
        },
      },
      1,
    );
    const run = beginRun(scenario, 1);
    assertDepartment(run);
    expect(leadCounts(run)).toEqual({
      waits: 25,
      pool: 100,
      closing: 7 + 3 + 2,
      papers: 4 + 1,
      paid: 33,
      done: 0,
      lost: 0,
    });
    const found = stateOfRun(run);
    const { uncalled: _uncalled, ...given } = scenario.start ?? {};
    expect(found).toMatchObject(given);
    expect(found.uncalled).toEqual({ count: 25, days: expect.closeTo(3, 0) });
    continueRun(run, 1);
    assertDepartment(run);
  });

  it('answers what nothing in hand answers, where nothing is in hand', () => {
    const empty = beginningWith(WELL_STAFFED, {}, 6);
    expect(runDepartment(empty, 1)).toEqual(runDepartment({ ...WELL_STAFFED, months: 6 }, 1));
  });

  it('is the same for the same seed, and another one for another', () => {
    const scenario = beginningWith(WELL_STAFFED, { pool: [50, 40], orders: [9, 9] }, 2);
    expect(runDepartment(scenario, 1)).toEqual(runDepartment(scenario, 1));
    expect(runDepartment(scenario, 1)).not.toEqual(runDepartment(scenario, 2));
  });

  it('loses leads that cannot be in a pool of that age by calling them', () => {
    const scenario = beginningWith(WELL_STAFFED, { pool: [...Array<number>(30).fill(0), 20] }, 3);
    const run = beginRun(scenario, 1);
    expect(run.pool).toBe(20);
    continueRun(run, 3);
    const [first] = run.months;
    expect(first?.done[scenario.department.operations.findIndex(isCallback)]).toBeGreaterThan(15);
  });

  it('works off what waits before the month is over', () => {
    const department = departmentOf(
      [
        { cause: 'lead', minutes: { kind: 'fixed', mean: 10 } },
        { cause: 'won', minutes: { kind: 'fixed', mean: 10 } },
      ],
      { market: { leads: [0] } },
    );
    const scenario = scenarioOf(department, 2, oneRole(['lead', 'won'], 1));
    const start = { uncalled: { count: 12, days: 5 }, tasks: { won: 8 } };
    const [month] = runDepartment(beginningWith(scenario, start, 2), 1);
    expect(month?.done).toEqual(
      Float64Array.from([12, 20]).map((each, at) => (at ? 8 + 12 : each)),
    );
    expect(month?.deals).toBe(20);
  });

  it('calls nobody twice whose call is due already', () => {
    const department = departmentOf([{ cause: 'callback', minutes: { kind: 'fixed', mean: 1 } }], {
      market: { leads: [0], possible: 0, refuseAtFirst: 0, refuseAtCallback: 0 },
      callbacks: { every: 2, most: 1000 },
    });
    const scenario = scenarioOf(department, 1, oneRole(['callback'], 1));
    const start = { pool: [5], tasks: { callback: 5 } };
    const [month] = runDepartment(beginningWith(scenario, start, 1), 1);
    // On the first morning, and every other of the twenty days after it.
    expect(month?.done[0]).toBe(5 * 10);
  });

  it('is refused with tasks that nobody can have', () => {
    const scenario = beginningWith(WELL_STAFFED, { tasks: { 'first-call': 1 } }, 1);
    expect(scenarioProblem(scenario)).toEqual({ kind: 'unknown-operation', name: 'first-call' });
    expect(scenarioProblem(beginningWith(WELL_STAFFED, { tasks: { acts: 1 } }, 1))).toBeNull();
    expect(scenarioSchema.safeParse({ ...WELL_STAFFED, start: { pool: [-1] } }).success).toBe(
      false,
    );
    expect(scenarioSchema.safeParse({ ...WELL_STAFFED, start: { pol: [1] } }).success).toBe(false);
  });
});

const isCallback = ({ code }: { readonly code: string }): boolean => code === 'call-back';

const RUNS = 80;
const FROM = 12;
/** 99.9 %, many runs. */
const FAR = 3.3;

describe('a run from the state of another one', () => {
  it.each(['deals', 'activeOrders', 'pool', 'contacted'] as const)(
    'is like that one continued: %s',
    (figure) => {
      for (const months of [
        [0, 1, 2],
        [3, 4, 5],
      ]) {
        const values = pairs().map(([continued, begun]) => {
          const over = (run: Run): number =>
            months.reduce((sum, month) => sum + (run[month]?.[figure] ?? 0), 0);
          return { difference: over(begun) - over(continued), level: over(continued) };
        });
        const mean = values.reduce((sum, { difference }) => sum + difference, 0) / RUNS;
        const level = values.reduce((sum, each) => sum + each.level, 0) / RUNS;
        const variance =
          values.reduce((sum, { difference }) => sum + (difference - mean) ** 2, 0) / (RUNS - 1);
        // What a CRM does not know of its leads costs up to three parts in a hundred.
        expect(Math.abs(mean)).toBeLessThan(FAR * Math.sqrt(variance / RUNS) + 0.03 * level);
        expect(Math.abs(mean) / level).toBeLessThan(0.1);
      }
    },
  );
});

type Run = ReturnType<typeof runDepartment>;
let known: [Run, Run][] | undefined;

/** Runs from month 12 on: continued, and begun with the state that they had then. */
function pairs(): readonly [Run, Run][] {
  known ??= Array.from({ length: RUNS }, (_, replication) => {
    const run = beginRun(WELL_STAFFED, 1, replication);
    continueRun(run, FROM);
    const start = stateOfRun(run);
    continueRun(run, 6);
    const begun = runDepartment(beginningWith(WELL_STAFFED, start, 6), 2, replication);
    return [run.months.slice(FROM), begun];
  });
  return known;
}
