import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunScenario } from '#shared/simulation/outcome/compare-runs.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';

/** How often, and from which seed. */
export interface RunPlan {
  readonly replications: number;
  readonly seed: number;
}

/** Runs each scenario on the same luck. */
export function runScenarios(scenarios: readonly Scenario[], plan: RunPlan): RunScenario[] {
  return scenarios.map((scenario) => ({
    scenario,
    records: Array.from({ length: plan.replications }, (_, replication) =>
      runOnce(scenario, plan.seed, replication),
    ),
  }));
}
