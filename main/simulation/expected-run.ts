import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf, type RunRecord } from '#shared/simulation/outcome/run-record.ts';

/** Expected numbers of a scenario, written down like a run. */
export function expectedRun(scenario: Scenario): RunRecord {
  return recordOf(layoutOf(scenario), scenario, runFlow(scenario));
}
