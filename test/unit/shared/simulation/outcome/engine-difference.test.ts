import { describe, expect, it } from 'vitest';

import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { engineDifference } from '#shared/simulation/outcome/engine-difference.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const expectedOf = (scenario: Scenario): ScenarioOutcome =>
  summarizeRuns(scenario, [recordOf(layoutOf(scenario), scenario, runFlow(scenario))]);
const runsOf = (scenario: Scenario, runs: number): ScenarioOutcome =>
  summarizeRuns(
    scenario,
    Array.from({ length: runs }, (_, run) => runOnce(scenario, 1, run)),
  );

describe('the difference of the engines', () => {
  it('is that of the revenue of late months, in per cent of the runs', () => {
    const scenario = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');
    const [flow, runs] = [expectedOf(scenario), runsOf(scenario, 4)];
    const found = engineDifference(flow, runs);
    const late = runFlow(scenario).slice(18);
    const revenue = late.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0) / 6;
    expect(found).toMatchObject({ scenario: 'split', months: [19, 24] });
    expect(found.revenue).toBeCloseTo(revenue, 6);
    expect(found.runs).toBeCloseTo(
      runs.months.slice(18).reduce((sum, month) => sum + month.revenue.mean, 0) / 6,
      6,
    );
    expect(found.difference).toBeCloseTo(100 * (found.revenue / found.runs - 1), 6);
    expect(Math.abs(found.difference ?? Infinity)).toBeLessThan(25);
  });

  it('is nought of an outcome against itself, and unknown where the runs have no revenue', () => {
    const scenario = servicesKept({ months: 12, leadsAfter: 600 });
    const runs = runsOf(scenario, 2);
    expect(engineDifference(runs, runs).difference).toBe(0);
    const { department } = scenario;
    const idle = { ...department, market: { ...department.market, leads: [0] } };
    const without = { ...scenario, department: idle };
    expect(engineDifference(expectedOf(without), runsOf(without, 2)).difference).toBeNull();
  });
});
