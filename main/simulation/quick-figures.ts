import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

/** What a scenario yields on average, at once: while somebody edits. Expected numbers have no ranges. */
export function quickOutcome(scenario: Scenario): ScenarioOutcome {
  const layout = layoutOf(scenario);
  return summarizeRuns(scenario, [recordOf(layout, scenario, runFlow(scenario))]);
}
