import { answerQuestion } from '#shared/simulation/answer-question.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import { windowsOf } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import type {
  AskedQuestion,
  QuestionProgress,
  ScenarioAnswer,
} from '#shared/simulation/scenario-question.ts';
import type {
  RunProgress,
  RunPurpose,
  RunResult,
  ScenarioRun,
} from '#shared/simulation/scenario-run.ts';

import { answerAside } from './answer-aside.ts';
import { runScenariosAside } from './run-aside.ts';
import { refuseProblem } from './scenario-store.ts';

/** Runs of scenarios, one asking at a time for each purpose: a newer one calls the older one off. */
export interface RunDesk {
  readonly run: (asked: ScenarioRun) => Promise<RunResult>;
  /** Finds out something that takes many runs; a newer question calls the older one off. */
  readonly ask: (asked: AskedQuestion) => Promise<ScenarioAnswer>;
  /** Calls that run or question off, unless it has ended or another one runs. */
  readonly cancel: (runId: string) => void;
}

type Purpose = RunPurpose | 'question' | 'relief';

interface Running {
  readonly runId: string;
  readonly abort: AbortController;
}

interface DeskParts {
  /** Where `run-worker` is. */
  readonly worker: string | URL;
  readonly onProgress: (progress: RunProgress) => void;
  readonly onAnswering: (progress: QuestionProgress) => void;
}

/** Scenarios are run on the same seed, and are compared run by run. */
export function createRunDesk({ worker, onProgress, onAnswering }: DeskParts): RunDesk {
  const running = new Map<Purpose, Running>();
  const carriedOut = async <Result>(
    runId: string,
    purpose: Purpose,
    task: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | { readonly kind: 'cancelled' }> => {
    running.get(purpose)?.abort.abort();
    const own = { runId, abort: new AbortController() };
    running.set(purpose, own);
    const { signal } = own.abort;
    try {
      return await task(signal);
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      throw error;
    } finally {
      if (running.get(purpose) === own) running.delete(purpose);
    }
  };
  return {
    run: async ({ runId, purpose, scenarios, replications, seed }) => {
      for (const scenario of scenarios) refuseProblem(scenario);
      return carriedOut(runId, purpose, async (signal) => {
        const report = (done: number, total: number): void => onProgress({ runId, done, total });
        const options = { worker, replications, seed, onProgress: report, signal };
        const ran = await runScenariosAside(scenarios, options);
        return { kind: 'done', replications, seed, ...summaryOf(ran) };
      });
    },
    ask: async ({ runId, scenario, question, seed }) => {
      refuseProblem(scenario);
      const report = everyPercent((share) => onAnswering({ runId, share }));
      // What is asked beside every edit calls off nothing that somebody waits for.
      const purpose = question.kind === 'relief' ? 'relief' : 'question';
      return carriedOut(runId, purpose, (signal) =>
        answerAside(answerQuestion({ scenario, question, seed }), {
          worker,
          seed,
          signal,
          onProgress: report,
        }),
      );
    },
    cancel: (runId) => {
      for (const own of running.values()) if (own.runId === runId) own.abort.abort();
    },
  };
}

/** Thousands of runs need not be told one by one. */
function everyPercent(tell: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    tell(share);
  };
}

function summaryOf(ran: readonly RunScenario[]) {
  const [base, ...others] = ran;
  return {
    outcomes: ran.map(({ scenario, records }) => summarizeRuns(scenario, records)),
    comparisons: base
      ? others.map((one) => compareRuns(one, base, monthsOf(one.scenario, base)))
      : [],
  };
}

/** The same months of both, late after the change; as many as both have. */
function monthsOf(scenario: Scenario, base: RunScenario) {
  const [from, to] = windowsOf(scenario).late;
  const last = Math.min(to, base.scenario.months);
  const months = [Math.max(1, Math.min(from, last)), last] as const;
  return { months, baseMonths: months };
}
