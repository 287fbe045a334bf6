import { ENGINE_VERSION } from '../kernel/engine-version.ts';
import { calendarMonthOf } from '../model/run-calendar.ts';
import { countedNumbers, countSources } from '../model/scenario-numbers.ts';
import { type ScenarioWarning, scenarioWarnings } from '../model/scenario-warnings.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioComparison } from './compare-runs.ts';
import type { EngineDifference } from './engine-difference.ts';
import type { MonthOutcome, ScenarioOutcome } from './scenario-outcome.ts';
import { type StandardWarning, standardWarnings } from './standard-outcomes.ts';

/** The engines: one of events with chance, and one of expected numbers without. */
export const ENGINES = ['events', 'mean'] as const;
export type Engine = (typeof ENGINES)[number];

/** By which engine, how often, and from which seed. */
export interface RunPlan {
  readonly engine: Engine;
  readonly replications: number;
  readonly seed: number;
}

/** What somebody should know before the figures are believed. */
export type PrintedWarning = ScenarioWarning | StandardWarning;
/** A month with its place in the calendar, where the scenario knows it. */
export type MonthDocument = MonthOutcome & { readonly calendarMonth?: string };
/** What a scenario yields. */
export type OutcomeDocument = Omit<ScenarioOutcome, 'months'> & {
  readonly months: readonly MonthDocument[];
};

/** What leaves the program of scenarios that were run: `simulate` prints it, and the screen of roles saves it. */
export interface ResultDocument {
  readonly engine: Engine;
  readonly version: string;
  readonly seed: number;
  readonly replications: number;
  readonly measured: number;
  readonly imported: number;
  readonly assumed: number;
  readonly scenarios: readonly OutcomeDocument[];
  readonly comparisons: readonly ScenarioComparison[];
  /** By scenario: what expected numbers say beside the runs; nothing where they are all there is, or were not asked. */
  readonly meanEngine?: readonly EngineDifference[];
  readonly warnings: readonly PrintedWarning[];
  readonly limits: readonly string[];
}

/** The document of a run: its numbers are counted in the scenario that is asked about, the last one. */
export function resultDocument(
  asked: Scenario,
  { engine, replications, seed }: RunPlan,
  found: {
    /** What was run, as far as it is at hand, and what came of each. */
    readonly of: readonly Scenario[];
    readonly scenarios: readonly ScenarioOutcome[];
    readonly comparisons: readonly ScenarioComparison[];
    readonly meanEngine?: readonly EngineDifference[];
    /** What the run leaves out, in words. */
    readonly limits: readonly string[];
  },
): ResultDocument {
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
      months: outcome.months.map((month) => monthDocument(month, found.of[index])),
    })),
    comparisons: found.comparisons,
    ...(found.meanEngine && { meanEngine: found.meanEngine }),
    warnings: [...scenarioWarnings(asked), ...missed],
    limits: found.limits,
  };
}

/** Roles that have nobody in a month do not stand in it. */
function monthDocument(
  { busy, ...month }: MonthOutcome,
  scenario: Scenario | undefined,
): MonthDocument {
  const calendarMonth = scenario ? calendarMonthOf(scenario, month.month) : null;
  return {
    ...month,
    ...(calendarMonth !== null && { calendarMonth }),
    busy: Object.fromEntries(Object.entries(busy).filter(([, share]) => share !== null)),
  };
}
