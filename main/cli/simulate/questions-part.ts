import {
  type InstantArithmetic,
  instantArithmetic,
} from '#shared/simulation/analysis/instant-arithmetic.ts';
import { answerQuestion } from '#shared/simulation/answer-question.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';
import type { ScenarioAnswer } from '#shared/simulation/scenario-question.ts';

import type { Options } from '../command.ts';
import { answerLines, ledgerLine } from './answer-text.ts';
import { askedQuestions } from './asked-questions.ts';
import { answerOf } from './run-scenarios.ts';

/** What is asked beyond the runs, as the document tells it. */
type Questions = Readonly<Record<string, unknown>>;

/** Enough to tell what matters, and soon enough to be waited for. */
const RUNS_AT_MOST = 40;
/** By which name the document tells an answer. */
const KEYS: Readonly<Record<ScenarioAnswer['kind'], string>> = {
  tornado: 'tornado',
  'break-even': 'breakEven',
  allocation: 'allocation',
  'one-more': 'oneMore',
  relief: 'relief',
  target: 'whatItTakes',
  uncertainty: 'uncertainty',
  calibration: 'calibration',
  cancelled: 'cancelled',
};

/** The ledger of hours of a change, and the answers to what the options ask. */
export async function questionsPart(
  scenario: Scenario,
  options: Options,
  { engine, replications, seed }: RunPlan,
): Promise<{ readonly json: Questions; readonly text: readonly string[] }> {
  const runs = engine === 'mean' ? 0 : Math.min(replications, RUNS_AT_MOST);
  const ledger = ledgerOf(scenario);
  const json: Record<string, unknown> = ledger ? { ledger } : {};
  const text = ledger ? [ledgerLine(ledger)] : [];
  for (const question of askedQuestions(scenario, options, runs)) {
    // oxlint-disable-next-line no-await-in-loop -- each question has all threads to itself
    const answer = await answerOf(answerQuestion({ scenario, question, seed }), seed);
    json[KEYS[answer.kind]] = 'found' in answer ? answer.found : null;
    text.push(...answerLines(answer, scenario));
  }
  return { json, text };
}

function ledgerOf({ department, phases }: Scenario): InstantArithmetic | null {
  const [asIs, toBe] = [phases[0]?.split, phases.at(-1)?.split];
  if (!asIs || !toBe || phases.length < 2) return null;
  const leads = department.market.leads.at(-1) ?? 0;
  return instantArithmetic({ department, asIs, toBe, leads });
}
