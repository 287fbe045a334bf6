import type { Inquiry } from '#shared/simulation/analysis/inquiry.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import {
  type EngineDifference,
  engineDifference,
} from '#shared/simulation/outcome/engine-difference.ts';
import type { OutcomeWindows } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

import { answerAside } from '../../simulation/answer-aside.ts';
import { expectedRun } from '../../simulation/expected-run.ts';
import { runScenariosAside } from '../../simulation/run-aside.ts';

const WORKER = new URL('../../simulation/run-worker.ts', import.meta.url);

/** Runs each scenario on the same luck, on threads; without chance once is enough. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { engine, replications, seed }: RunPlan,
): Promise<RunScenario[]> {
  if (engine === 'events') {
    return runScenariosAside(scenarios, { worker: WORKER, replications, seed });
  }
  return scenarios.map((scenario) => ({ scenario, records: [expectedRun(scenario)] }));
}

/** The answer of an inquiry, with its runs made on threads. */
export function answerOf<Answer>(inquiry: Inquiry<Answer>, seed: number): Promise<Answer> {
  return answerAside(inquiry, { worker: WORKER, seed });
}

/** How far expected numbers are from each of those runs; nothing where they are these numbers themselves. */
export function engineDifferences(
  runs: readonly RunScenario[],
  { engine }: RunPlan,
  windows?: OutcomeWindows,
): EngineDifference[] {
  if (engine === 'mean') return [];
  return runs.map(({ scenario, records }) =>
    engineDifference(
      summarizeRuns(scenario, [expectedRun(scenario)], windows),
      summarizeRuns(scenario, records, windows),
    ),
  );
}
