import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type {
  QuestionKind,
  ScenarioAnswer,
  ScenarioQuestion,
} from '#shared/simulation/scenario-question.ts';

import { api } from '../lib/api.ts';
import type { NumberedScenario } from './simulation-queries.ts';
import { SEED } from './simulation-queries.ts';

type Answered = Exclude<ScenarioAnswer, { readonly kind: 'cancelled' }>;
type FoundByKind = { readonly [Answer in Answered as Answer['kind']]: Answer['found'] };
/** What came of a question of a kind. */
export type FoundOf<Kind extends QuestionKind> = FoundByKind[Kind];

/** A question that was asked, and how it stands. */
export interface AskedOnce {
  readonly runId: string;
  /** Of which state of the scenario; another edit makes the answer one of before. */
  readonly step: number;
  readonly scenario: Scenario;
  readonly state: 'running' | 'done' | 'cancelled';
  readonly answer: ScenarioAnswer | null;
  readonly error: Error | null;
}

type AskedByKind = Readonly<Partial<Record<QuestionKind, AskedOnce>>>;

/** Questions of the scenario that is open: they outlive a look at another tab or screen. */
export interface Questions {
  readonly now: NumberedScenario;
  readonly of: (kind: QuestionKind) => AskedOnce | null;
  /** Whether any question is being answered: one at a time has all threads. */
  readonly isBusy: boolean;
  readonly ask: (question: ScenarioQuestion) => void;
  readonly cancel: (kind: QuestionKind) => void;
}

const QUERY = queryOptions({
  queryKey: ['simulation', 'questions'],
  queryFn: (): AskedByKind => ({}),
  initialData: {},
  enabled: false,
  staleTime: Infinity,
  gcTime: Infinity,
});

let asked = 0;

/** What was asked of the scenario, and ways to ask more. */
export function useQuestions(now: NumberedScenario): Questions {
  const queryClient = useQueryClient();
  const { data } = useQuery(QUERY);
  return {
    now,
    of: (kind) => data[kind] ?? null,
    isBusy: Object.values(data).some(({ state }) => state === 'running'),
    ask: (question) => void answer(queryClient, now, question),
    cancel: (kind) => {
      const own = data[kind];
      if (own) void api.simulation.cancel({ runId: own.runId });
    },
  };
}

async function answer(
  queryClient: QueryClient,
  { scenario, step }: NumberedScenario,
  question: ScenarioQuestion,
): Promise<void> {
  asked += 1;
  const runId = `question-${asked}`;
  const begun = { runId, step, scenario, answer: null, error: null };
  const put = (own: AskedOnce): void => {
    queryClient.setQueryData(QUERY.queryKey, (all) => ({ ...all, [question.kind]: own }));
  };
  put({ ...begun, state: 'running' });
  try {
    const found = await api.simulation.ask({ runId, scenario, question, seed: SEED });
    put(
      found.kind === 'cancelled'
        ? { ...begun, state: 'cancelled' }
        : { ...begun, state: 'done', answer: found },
    );
  } catch (error) {
    const own = error instanceof Error ? error : new Error(String(error));
    put({ ...begun, state: 'cancelled', error: own });
  }
}

/** The answer of a question of a kind, where there is one. */
export function foundOf<Kind extends QuestionKind>(
  own: AskedOnce | null,
  kind: Kind,
): FoundOf<Kind> | null {
  const said = own?.answer ?? null;
  if (said === null || said.kind === 'cancelled' || said.kind !== kind) return null;
  // oxlint-disable-next-line no-unsafe-type-assertion -- the kind that was just compared says which it is
  return said.found as FoundOf<Kind>;
}
