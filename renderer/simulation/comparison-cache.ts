import type { QueryClient } from '@tanstack/react-query';

import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunResult } from '#shared/simulation/scenario-run.ts';
import type { ComparedRun } from '#shared/simulation/words/result-page.ts';

/** Where comparisons are kept. */
export const COMPARISON_KEY = ['simulation', 'comparison'];

/** What came of a comparison, and which scenario it was of. */
export interface ComparedWith {
  readonly base: Scenario | null;
  readonly result: RunResult;
}

/** The comparison of the same scenario that was run last; null: none was, or the scenario was edited since. */
export function comparisonOf(client: QueryClient, scenario: Scenario): ComparedRun | null {
  const found = client.getQueriesData<ComparedWith>({ queryKey: COMPARISON_KEY });
  const document = JSON.stringify(scenario);
  const own = found.find(([, data]) => JSON.stringify(data?.base) === document)?.[1]?.result;
  return own?.kind === 'done' ? own : null;
}
