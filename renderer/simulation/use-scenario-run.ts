import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { RunResult } from '#shared/simulation/scenario-run.ts';

import { type NumberedScenario, type Outcomes, runQuery } from './simulation-queries.ts';

/** Enough to look at, and enough to report. */
export const PREVIEW_RUNS = 20;
export const REPORT_RUNS = 100;

/** While somebody edits, nothing is run. */
const PAUSE_MS = 600;

/** How the runs of a scenario stand. */
export interface ScenarioRunState {
  /** Null: not yet, or called off. */
  readonly outcomes: Outcomes | null;
  /** The change against none, run by run. */
  readonly comparison: ScenarioComparison | null;
  /** Runs of each that the outcomes are made of, and the seed that they were drawn from. */
  readonly replications: number;
  readonly seed: number;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled';
  readonly error: Error | null;
  readonly cancel: () => void;
  /** Runs it again, so many times. */
  readonly refine: (replications: number) => void;
}

/** Runs the scenario some time after the last edit; a newer edit calls the run off. */
export function useScenarioRun(now: NumberedScenario): ScenarioRunState {
  const queryClient = useQueryClient();
  const [settled] = useDebouncedValue(now, PAUSE_MS);
  const [asked, setAsked] = useState({ step: 0, replications: PREVIEW_RUNS });
  const isSettled = settled.step === now.step;
  const replications = asked.step === now.step ? asked.replications : PREVIEW_RUNS;
  const options = runQuery(settled, replications);
  const query = useQuery({ ...options, enabled: isSettled });
  // Fewer runs are better than none while more are on their way.
  const preview = queryClient.getQueryData(runQuery(now, PREVIEW_RUNS).queryKey);
  const found = doneOf(isSettled ? query.data : undefined) ?? doneOf(preview);
  return {
    ...foundIn(found),
    state: stateOf(isSettled, query),
    error: query.error,
    cancel: () => void queryClient.cancelQueries({ queryKey: options.queryKey }),
    refine: (times) => {
      setAsked({ step: now.step, replications: times });
      if (times === replications) void query.refetch();
    },
  };
}

type Done = Extract<RunResult, { readonly kind: 'done' }>;

/** What came of a run, unless it was called off. */
const doneOf = (result: RunResult | undefined): Done | null =>
  result?.kind === 'done' ? result : null;

function foundIn(
  done: Done | null,
): Pick<ScenarioRunState, 'outcomes' | 'comparison' | 'replications' | 'seed'> {
  const [asIs, toBe] = done?.outcomes ?? [];
  const outcomes = asIs && toBe ? { asIs, toBe } : null;
  const comparison = done?.comparisons[0] ?? null;
  const { replications, seed } = done ?? { replications: 0, seed: 0 };
  return { outcomes, comparison, replications, seed };
}

function stateOf(
  isSettled: boolean,
  { isFetching, data }: { readonly isFetching: boolean; readonly data: RunResult | undefined },
): ScenarioRunState['state'] {
  if (!isSettled) return 'waiting';
  if (isFetching) return 'running';
  return doneOf(data) ? 'done' : 'cancelled';
}
