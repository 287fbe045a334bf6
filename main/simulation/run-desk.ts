import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import { windowsOf } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import type {
  RunProgress,
  RunPurpose,
  RunResult,
  ScenarioRun,
} from '#shared/simulation/scenario-run.ts';

import { runScenarioAside } from './run-aside.ts';
import { refuseProblem } from './scenario-store.ts';

/** Runs of scenarios, one asking at a time for each purpose: a newer one calls the older one off. */
export interface RunDesk {
  readonly run: (asked: ScenarioRun) => Promise<RunResult>;
  /** Calls that run off, unless it has ended or another runs. */
  readonly cancel: (runId: string) => void;
}

interface Running {
  readonly runId: string;
  readonly abort: AbortController;
}

interface DeskParts {
  /** Where `run-worker` is. */
  readonly worker: string | URL;
  readonly onProgress: (progress: RunProgress) => void;
}

/** Scenarios are run one after another, each on the same seed, and are compared run by run. */
export function createRunDesk({ worker, onProgress }: DeskParts): RunDesk {
  const running = new Map<RunPurpose, Running>();
  return {
    run: async ({ runId, purpose, scenarios, replications, seed }) => {
      for (const scenario of scenarios) refuseProblem(scenario);
      running.get(purpose)?.abort.abort();
      const own = { runId, abort: new AbortController() };
      running.set(purpose, own);
      const { signal } = own.abort;
      const total = scenarios.length * replications;
      try {
        const ran: RunScenario[] = [];
        for (const scenario of scenarios) {
          const before = ran.length * replications;
          const report = (done: number): void => onProgress({ runId, done: before + done, total });
          const options = { worker, replications, seed, onProgress: report, signal };
          // oxlint-disable-next-line no-await-in-loop -- each scenario has all threads to itself
          ran.push({ scenario, records: await runScenarioAside(scenario, options) });
        }
        return { kind: 'done', replications, seed, ...summaryOf(ran) };
      } catch (error) {
        if (signal.aborted) return { kind: 'cancelled' };
        throw error;
      } finally {
        if (running.get(purpose) === own) running.delete(purpose);
      }
    },
    cancel: (runId) => {
      for (const own of running.values()) if (own.runId === runId) own.abort.abort();
    },
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
