import { runDepartment } from '#shared/simulation/department/run-department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

/** One run always draws the same. */
const SEED = 1;

/** What a scenario yields, at once: while somebody edits. One run has no ranges. */
export function quickOutcome(scenario: Scenario): ScenarioOutcome {
  const layout = layoutOf(scenario);
  return summarizeRuns(scenario, [recordOf(layout, scenario, runDepartment(scenario, SEED))]);
}
