import { ENGINE_VERSION } from '#shared/simulation/kernel/engine-version.ts';
import { countedNumbers, countSources } from '#shared/simulation/model/scenario-numbers.ts';
import {
  type ScenarioWarning,
  scenarioWarnings,
} from '#shared/simulation/model/scenario-warnings.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { MonthOutcome, ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import {
  type StandardWarning,
  standardWarnings,
} from '#shared/simulation/outcome/standard-outcomes.ts';

import { limitTexts } from './limit-texts.ts';
import type { Engine, RunPlan } from './run-scenarios.ts';

/** What somebody should know before the figures are believed. */
export type PrintedWarning = ScenarioWarning | StandardWarning;

/** What `simulate` prints of scenarios. */
export interface ScenarioDocument {
  readonly engine: Engine;
  readonly version: string;
  readonly seed: number;
  readonly replications: number;
  readonly measured: number;
  readonly imported: number;
  readonly assumed: number;
  readonly scenarios: readonly ScenarioOutcome[];
  readonly comparisons: readonly ScenarioComparison[];
  readonly warnings: readonly PrintedWarning[];
  readonly limits: readonly string[];
}

/** The document of a run: its numbers are counted in the scenario that is asked about, the last one. */
export function scenarioDocument(
  asked: Scenario,
  { engine, replications, seed }: RunPlan,
  found: {
    readonly scenarios: readonly ScenarioOutcome[];
    readonly comparisons: readonly ScenarioComparison[];
  },
): ScenarioDocument {
  const own = found.scenarios.find(({ name }) => name === asked.name);
  const missed = own ? standardWarnings(own) : [];
  return {
    engine,
    version: ENGINE_VERSION,
    seed,
    replications,
    ...countSources(countedNumbers(asked)),
    scenarios: found.scenarios.map((outcome) => ({
      ...outcome,
      months: outcome.months.map(withoutEmpty),
    })),
    comparisons: found.comparisons,
    warnings: [...scenarioWarnings(asked), ...missed],
    limits: limitTexts(),
  };
}

/** Roles that have nobody in a month do not stand in it. */
function withoutEmpty({ busy, ...month }: MonthOutcome): MonthOutcome {
  return {
    ...month,
    busy: Object.fromEntries(Object.entries(busy).filter(([, share]) => share !== null)),
  };
}
