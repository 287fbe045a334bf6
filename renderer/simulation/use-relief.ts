import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';

import type { Relief } from '#shared/simulation/analysis/one-more.ts';

import { api } from '../lib/api.ts';
import { type NumberedScenario, SEED } from './simulation-queries.ts';

/** While somebody edits, nothing is asked. */
const PAUSE_MS = 300;

/** Where one person more would bring most, by expected numbers, some time after the last edit; null: not known yet. */
export function useRelief(now: NumberedScenario): Relief | null {
  const [settled] = useDebouncedValue(now, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['simulation', 'relief', settled.step],
    queryFn: async ({ signal }): Promise<Relief | null> => {
      const runId = `relief-${settled.step}`;
      signal.addEventListener('abort', () => void api.simulation.cancel({ runId }));
      const { scenario } = settled;
      const question = { kind: 'relief' } as const;
      const answer = await api.simulation.ask({ runId, scenario, question, seed: SEED });
      return answer.kind === 'relief' ? answer.found : null;
    },
    enabled: settled.step === now.step,
    staleTime: Infinity,
  });
  return settled.step === now.step ? (data ?? null) : null;
}
