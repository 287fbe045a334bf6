import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { runDepartment } from '#shared/simulation/department/run-department.ts';
import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import { type Dip, dipFactor } from '#shared/simulation/model/dip.ts';
import { documentProblem } from '#shared/simulation/model/document-problem.ts';
import { countedNumbers, scenarioNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { runs } from '#test/support/property.ts';
import { randomScenario } from '#test/support/random-scenario.ts';
import { scenarios } from '#test/support/scenarios.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

vi.setConfig({ testTimeout: 120_000 });

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const CASE = servicesChanged({ months: 30, leadsAfter: 600 }, STAFF, 'base');
const withDip = (scenario: Scenario, dip: Dip): Scenario => ({ ...scenario, dip });

const some = fc.record({
  extra: fc.double({ min: 0.05, max: 3, noNaN: true }),
  months: fc.double({ min: 0.1, max: 12, noNaN: true }),
});

/** What a scenario brings in the mean without chance. */
const expectedRevenue = (scenario: Scenario): number =>
  runFlow(scenario).reduce((sum, { paid, refunded }) => sum + paid - refunded, 0);

/** What a dip does to revenue of the months after the change, on the same luck. */
function differenceOf(scenario: Scenario, dip: Dip, times: number) {
  const slow = withDip(scenario, dip);
  const records = (of: Scenario) => Array.from({ length: times }, (_, run) => runOnce(of, 1, run));
  const months = [19, scenario.months] as const;
  return compareRuns(
    { scenario: slow, records: records(slow) },
    { scenario, records: records(scenario) },
    { months, baseMonths: months },
  ).difference;
}

describe('a dip', () => {
  it('makes everybody slower at once, and falls to a third of it in its months', () => {
    const dip = { extra: 0.6, months: 2 };
    expect(dipFactor(dip, 0)).toBe(1.6);
    expect(dipFactor(dip, 2)).toBeCloseTo(1 + 0.6 / Math.E, 12);
    expect(dipFactor(dip, Infinity)).toBe(1);
    expect(dipFactor(undefined, 0)).toBe(1);
  });

  it('of nothing changes no byte of any run', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), some, (scenario, seed, { months }) => {
        const without = { ...scenario, dip: undefined };
        const none = withDip(scenario, { extra: 0, months });
        expect(runOnce(none, seed, 0)).toEqual(runOnce(without, seed, 0));
        expect(runFlow(none)).toEqual(runFlow(without));
      }),
      runs(50),
    );
  });

  it('without a change slows nobody down', () => {
    const kept = servicesKept({ months: 12, leadsAfter: 300 });
    const slow = withDip(kept, { extra: 3, months: 12 });
    expect(runOnce(slow, 1, 0)).toEqual(runOnce(kept, 1, 0));
    expect(runFlow(slow)).toEqual(runFlow(kept));
  });

  it('takes just so many more minutes of each task, also of who keeps the role, from the change on', () => {
    const department = departmentOf([{ cause: 'lead', minutes: { kind: 'fixed', mean: 10 } }], {
      market: { leads: [100], possible: 0 },
    });
    const split = oneRole(['lead'], 5);
    // So long that it does not fall within the run.
    const dip = { extra: 0.5, months: 60 };
    const scenario = withDip(
      scenarioOf(department, 6, { from: 0, split }, { from: 3, split }),
      dip,
    );
    const perTask = (months: ReturnType<typeof runDepartment>): number[] =>
      months.map(({ minutes, done }) => (minutes[0] ?? 0) / (done[0] ?? 0));
    for (const found of [perTask(runDepartment(scenario, 1)), perTask(runFlow(scenario))]) {
      for (const [month, minutes] of found.entries()) {
        const [first, last] = [0, 1].map((step) => dipFactor(dip, month - 3 + step));
        const isAfter = month >= 3;
        expect(minutes).toBeLessThanOrEqual(isAfter ? 10 * (first ?? 0) : 10 + 1e-9);
        expect(minutes).toBeGreaterThanOrEqual(isAfter ? 10 * (last ?? 0) - 0.02 : 10 - 1e-9);
      }
    }
  });

  it('never raises what is expected, but for the paradox of strict priorities', () => {
    // Where callers cannot keep up, who is slower begins less of what is worth little: in 7 of 1000 departments revenue
    // rises by 0.3 % and more, in one by 4 %, which its runs do not find.
    const PARADOX = 0.05;
    const gains: number[] = [];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), some, (number, dip) => {
        const scenario = randomScenario(number);
        const gain = expectedRevenue(withDip(scenario, dip)) / expectedRevenue(scenario) - 1;
        gains.push(gain);
        expect(gain).toBeLessThanOrEqual(PARADOX);
      }),
      runs(60),
    );
    expect(
      gains.toSorted((one, other) => one - other)[Math.floor(gains.length * 0.95)],
    ).toBeLessThan(0.003);
    expect(gains.reduce((sum, each) => sum + each, 0)).toBeLessThan(0);
  });

  it('never raises the mean of runs, also where the paradox is strongest', () => {
    const dip = { extra: 0.5, months: 3 };
    for (const number of [291, 375, 33]) {
      expect(differenceOf(randomScenario(number), dip, 8).ciLow).toBeLessThan(0);
    }
  });

  it('never raises revenue of the case in the mean of its runs, and a deep one lowers it', () => {
    expect(differenceOf(CASE, { extra: 0.1, months: 1 }, 10).ciLow).toBeLessThan(0);
    expect(differenceOf(CASE, { extra: 0.6, months: 3 }, 10).ciHigh).toBeLessThan(0);
  });

  it('is two numbers of a scenario once there is one, and none after it is set to nothing', () => {
    const paths = (scenario: Scenario): string[] =>
      countedNumbers(scenario).flatMap(({ path }) => (path.startsWith('dip') ? [path] : []));
    expect(paths(CASE)).toEqual([]);
    const dipped = editScenario(CASE, { kind: 'number', path: 'dip.extra', value: 0.3 });
    expect(dipped.dip).toEqual({ extra: 0.3, months: 1 });
    expect(paths(dipped)).toEqual(['dip.extra', 'dip.months']);
    const longer = editScenario(dipped, { kind: 'number', path: 'dip.months', value: 3 });
    expect(longer.dip).toEqual({ extra: 0.3, months: 3 });
    const gone = editScenario(longer, { kind: 'number', path: 'dip.extra', value: 0 });
    expect(gone.dip).toBeUndefined();
    expect(scenarioNumbers(gone).map(({ path }) => path)).not.toContain('dip.months');
    expect(documentProblem(scenarioSchema.parse(JSON.parse(JSON.stringify(gone))))).toBeNull();
  });
});
