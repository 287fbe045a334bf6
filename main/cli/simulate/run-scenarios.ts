import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';

import { runScenarioAside } from '../../simulation/run-aside.ts';

/** The engines: one of events with chance, and one of expected numbers without. */
export const ENGINES = ['events', 'mean'] as const;
export type Engine = (typeof ENGINES)[number];

/** By which engine, how often, and from which seed. */
export interface RunPlan {
  readonly engine: Engine;
  readonly replications: number;
  readonly seed: number;
}

const WORKER = new URL('../../simulation/run-worker.ts', import.meta.url);

/** Runs each scenario on the same luck, on threads; without chance once is enough. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { engine, replications, seed }: RunPlan,
): Promise<RunScenario[]> {
  const runs: RunScenario[] = [];
  for (const scenario of scenarios) {
    const records =
      engine === 'mean'
        ? [recordOf(layoutOf(scenario), scenario, runFlow(scenario))]
        : await runScenarioAside(scenario, { worker: WORKER, replications, seed });
    runs.push({ scenario, records });
  }
  return runs;
}
