import { ENGINE_VERSION } from '#shared/simulation/kernel/engine-version.ts';
import { calendarMonthOf } from '#shared/simulation/model/run-calendar.ts';
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
/** A month with its place in the calendar, where the scenario knows it. */
export type MonthDocument = MonthOutcome & { readonly calendarMonth?: string };
/** What a scenario yields. */
export type OutcomeDocument = Omit<ScenarioOutcome, 'months'> & {
  readonly months: readonly MonthDocument[];
};

/** What `simulate` prints of scenarios. */
export interface ScenarioDocument {
  readonly engine: Engine;
  readonly version: string;
  readonly seed: number;
  readonly replications: number;
  readonly measured: number;
  readonly imported: number;
  readonly assumed: number;
  readonly scenarios: readonly OutcomeDocument[];
  readonly comparisons: readonly ScenarioComparison[];
  readonly warnings: readonly PrintedWarning[];
  readonly limits: readonly string[];
}

/** The document of a run: its numbers are counted in the scenario that is asked about, the last one. */
export function scenarioDocument(
  asked: Scenario,
  { engine, replications, seed }: RunPlan,
  found: {
    /** What was run, and what came of each. */
    readonly of: readonly Scenario[];
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
    scenarios: found.scenarios.map((outcome, index) => ({
      ...outcome,
      months: outcome.months.map((month) => monthDocument(month, found.of[index] ?? asked)),
    })),
    comparisons: found.comparisons,
    warnings: [...scenarioWarnings(asked), ...missed],
    limits: limitTexts(),
  };
}

/** Roles that have nobody in a month do not stand in it. */
function monthDocument({ busy, ...month }: MonthOutcome, scenario: Scenario): MonthDocument {
  const calendarMonth = calendarMonthOf(scenario, month.month);
  return {
    ...month,
    ...(calendarMonth !== null && { calendarMonth }),
    busy: Object.fromEntries(Object.entries(busy).filter(([, share]) => share !== null)),
  };
}
