import { AppError } from '#shared/contract/app-error.ts';
import { expectedRelief } from '#shared/simulation/analysis/one-more.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import type { OutcomeWindows } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import { resultPage } from '#shared/simulation/words/result-page.ts';
import type { NamedWords } from '#shared/simulation/words/scenario-names.ts';

import { writeDurably } from '../../database/durable-file.ts';
import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { outOption } from '../out-file.ts';
import { answerOf } from './run-scenarios.ts';

/** The page that is asked for, before anything is run; expected numbers have no ranges, and no page tells numbers without. */
export function pageAsked(options: Options, usage: string): string | null {
  const out = outOption(options, usage);
  if (out !== null && optional(options, 'engine') === 'mean') {
    const message = 'expected numbers have no ranges: a page is made from runs of events';
    throw new AppError('invalid-input', { where: '--out', message });
  }
  return out;
}

/** The scenario without its change. */
export const asItIs = (scenario: Scenario): Scenario => ({
  ...scenario,
  phases: scenario.phases.slice(0, 1),
});

interface PageOf {
  readonly asked: RunScenario;
  /** Without the change. */
  readonly kept: RunScenario;
  readonly others: readonly RunScenario[];
  readonly windows: OutcomeWindows;
  readonly plan: RunPlan;
}

/** Writes the result of a scenario as a page. */
export async function writePage(
  file: string,
  words: NamedWords,
  { asked, kept, others, windows, plan }: PageOf,
): Promise<void> {
  const toBe = summarizeRuns(asked.scenario, asked.records, windows);
  const { late } = windows;
  const against = (one: RunScenario, base: RunScenario) =>
    compareRuns(one, base, { months: late, baseMonths: late });
  const run = { replications: plan.replications, seed: plan.seed };
  const page = resultPage(words, {
    scenario: asked.scenario,
    outcomes: { asIs: summarizeRuns(kept.scenario, kept.records, windows), toBe },
    comparison: asked.scenario.phases.length > 1 ? against(asked, kept) : null,
    others:
      others.length > 0
        ? {
            outcomes: [toBe, ...others.map((each) => summarizeRuns(each.scenario, each.records))],
            comparisons: others.map((each) => against(each, asked)),
            ...run,
          }
        : null,
    relief: await answerOf(expectedRelief(asked.scenario), plan.seed),
    run,
  });
  writeDurably(file, page);
}
