import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunScenario } from '#shared/simulation/outcome/compare-runs.ts';

import { runScenarioAside } from '../../simulation/run-aside.ts';

/** How often, and from which seed. */
export interface RunPlan {
  readonly replications: number;
  readonly seed: number;
}

const WORKER = new URL('../../simulation/run-worker.ts', import.meta.url);

/** Runs each scenario on the same luck, on threads. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { replications, seed }: RunPlan,
): Promise<RunScenario[]> {
  const runs: RunScenario[] = [];
  for (const scenario of scenarios) {
    const records = await runScenarioAside(scenario, { worker: WORKER, replications, seed });
    runs.push({ scenario, records });
  }
  return runs;
}
