import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Outcomes, ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import type { ScenarioId } from '#shared/simulation/saved-scenario.ts';
import type { RunPurpose, RunResult } from '#shared/simulation/scenario-run.ts';

import { api } from '../lib/api.ts';

export type { Outcomes } from '#shared/simulation/outcome/scenario-outcome.ts';

/** Kept scenarios, by name. */
export const scenariosQuery = queryOptions({
  queryKey: ['simulation', 'scenarios'],
  queryFn: () => api.simulation.scenarios(),
});

/** A scenario with the number of the edit that made it: the same number is the same scenario. */
export interface NumberedScenario {
  readonly scenario: Scenario;
  readonly step: number;
}

/** What is edited, and what it was and would be again. */
export interface Editing {
  readonly past: readonly NumberedScenario[];
  readonly now: NumberedScenario;
  readonly future: readonly NumberedScenario[];
  /** The step that is kept; null: none yet. */
  readonly savedStep: number | null;
}

let steps = 0;

/** The next number of an edit. */
export function nextStep(): number {
  steps += 1;
  return steps;
}

/** A scenario that nobody has edited yet. */
export function unedited(scenario: Scenario, isSaved: boolean): Editing {
  const step = nextStep();
  return { past: [], now: { scenario, step }, future: [], savedStep: isSaved ? step : null };
}

/** A kept scenario, or one made from the study: opened once, and edited from then on. Null: nothing was recorded. */
export const editingQuery = (id: ScenarioId | null, name: string) =>
  queryOptions({
    queryKey: ['simulation', 'editing', id],
    queryFn: async (): Promise<Editing | null> => {
      const scenario = id
        ? await api.simulation.open({ id })
        : await api.simulation.draft({ name });
      return scenario && unedited(scenario, id !== null);
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** A scenario as it is without any change: the same department, clients and months. */
function asItIs(scenario: Scenario): Scenario {
  return { ...scenario, phases: scenario.phases.slice(0, 1) };
}

/** The last answer about a scenario without its change: most edits are of the change, and ask it again. */
let lastAsIs: { readonly of: readonly unknown[]; readonly outcome: ScenarioOutcome } | null = null;

async function quickAsItIs(scenario: Scenario): Promise<ScenarioOutcome> {
  const { department, months, name } = scenario;
  const of = [department, months, name, scenario.phases[0], scenario.start];
  if (lastAsIs && of.every((part, at) => part === lastAsIs?.of[at])) return lastAsIs.outcome;
  const outcome = await api.simulation.calculate({ scenario: asItIs(scenario) });
  lastAsIs = { of, outcome };
  return outcome;
}

/** Mean values at once. While others are on their way the old ones stay. */
export const quickQuery = ({ scenario, step }: NumberedScenario) =>
  queryOptions({
    queryKey: ['simulation', 'quick', step],
    queryFn: async (): Promise<Outcomes> => {
      const toBe = await api.simulation.calculate({ scenario });
      return { asIs: await quickAsItIs(scenario), toBe };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** Runs are drawn from this seed: who runs the same again gets the same. */
export const SEED = 2026;

let runs = 0;
const newest = new Map<RunPurpose, string>();

/** Whether the newest run for a purpose is meant: older ones are called off. */
export function isOwnRun(purpose: RunPurpose, runId: string): boolean {
  return newest.get(purpose) === runId;
}

interface RunOptions {
  readonly purpose: RunPurpose;
  readonly replications: number;
  readonly signal: AbortSignal;
}

/** Runs scenarios on threads; who no longer looks calls them off. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { purpose, replications, signal }: RunOptions,
): Promise<RunResult> {
  runs += 1;
  const runId = String(runs);
  newest.set(purpose, runId);
  signal.addEventListener('abort', () => void api.simulation.cancel({ runId }));
  const asked = { runId, purpose, replications, seed: SEED };
  return api.simulation.run({ ...asked, scenarios: [...scenarios] });
}

/** What chance makes of it: many runs without a change and with it, on the same luck. */
export const runQuery = ({ scenario, step }: NumberedScenario, replications: number) =>
  queryOptions({
    queryKey: ['simulation', 'run', step, replications],
    queryFn: ({ signal }) =>
      runScenarios([asItIs(scenario), scenario], { purpose: 'scenario', replications, signal }),
    staleTime: Infinity,
  });
