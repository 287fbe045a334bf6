import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

import { expectedRun } from './expected-run.ts';

/** What a scenario yields on average, at once: while somebody edits. Expected numbers have no ranges. */
export function quickOutcome(scenario: Scenario): ScenarioOutcome {
  return summarizeRuns(scenario, [expectedRun(scenario)]);
}
