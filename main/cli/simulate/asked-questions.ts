import { AppError } from '#shared/contract/app-error.ts';
import { usualMeasure } from '#shared/simulation/analysis/measure.ts';
import { possibleRange } from '#shared/simulation/analysis/possible-range.ts';
import { scenarioNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { MOST_DRAWS, type ScenarioQuestion } from '#shared/simulation/scenario-question.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { numberOption } from './number-option.ts';

/** People that a search tries at most: beyond, there are more distributions than anybody waits for. */
export const MOST_PEOPLE = 20;
const MOST_TARGET = 100;
/** Bars of a tornado that are run with chance as well. */
const VERIFIED_BARS = 6;

/** Options that ask a question beyond what a scenario yields. */
export const QUESTION_OPTIONS = [
  'tornado',
  'one-more',
  'best',
  'budget',
  'reach',
  'break-even',
  'uncertain',
] as const;

/** What is asked by the options of a command, in the order in which it is answered; without runs by expected numbers only. */
export function askedQuestions(
  scenario: Scenario,
  options: Options,
  replications: number,
): ScenarioQuestion[] {
  const measure = usualMeasure(scenario);
  const is = (name: (typeof QUESTION_OPTIONS)[number]): boolean => options[name] !== undefined;
  return [
    ...(is('tornado')
      ? [{ kind: 'tornado', measure, verified: VERIFIED_BARS, replications } as const]
      : []),
    ...(is('one-more') ? [oneMoreOf(replications)] : []),
    ...(is('best') || is('budget') ? [allocationOf(options, replications)] : []),
    ...(is('reach') ? [targetOf(options, replications)] : []),
    ...(is('break-even') ? [breakEvenOf(scenario, options, replications)] : []),
    ...(is('uncertain') ? [uncertaintyOf(scenario, options, replications)] : []),
  ];
}

const oneMoreOf = (replications: number): ScenarioQuestion =>
  replications === 0 ? { kind: 'relief' } : { kind: 'one-more', replications };

/** Runs of each set of assumptions: two tell chance apart from what is not known. */
const RUNS_OF_A_SET = 2;

function uncertaintyOf(
  scenario: Scenario,
  options: Options,
  replications: number,
): ScenarioQuestion {
  if (replications === 0) {
    const message = 'chance is a part of the answer: leave out --engine mean';
    throw new AppError('invalid-input', { where: '--uncertain', message });
  }
  const draws = numberOption(options, 'uncertain', { usual: 0, least: 2, most: MOST_DRAWS });
  const measure = usualMeasure(scenario);
  return { kind: 'uncertainty', measure, draws, replications: RUNS_OF_A_SET };
}

function allocationOf(options: Options, replications: number): ScenarioQuestion {
  const people =
    optional(options, 'best') === undefined
      ? null
      : numberOption(options, 'best', { usual: 0, least: 1, most: MOST_PEOPLE });
  const text = optional(options, 'budget');
  const budget = text === undefined ? null : amountIn(text, '--budget', 1e12);
  return { kind: 'allocation', people, budget, replications };
}

function targetOf(options: Options, replications: number): ScenarioQuestion {
  const target = amountIn(optional(options, 'reach') ?? '', '--reach', MOST_TARGET);
  return { kind: 'target', target, mostPeople: MOST_PEOPLE, replications };
}

/** `PATH` or `PATH=TARGET`; without a target: as much as before the change. */
function breakEvenOf(scenario: Scenario, options: Options, replications: number): ScenarioQuestion {
  const text = optional(options, 'break-even') ?? '';
  const at = text.lastIndexOf('=');
  const path = at < 0 ? text : text.slice(0, at);
  const own = scenarioNumbers(scenario).find((each) => each.path === path);
  if (!own) {
    throw new AppError('invalid-input', {
      where: '--break-even',
      message: `the scenario has no number "${path}"; one is "${scenarioNumbers(scenario)[0]?.path ?? ''}"`,
    });
  }
  const measure = usualMeasure(scenario);
  if (at < 0 && measure === 'revenue') {
    const message = `without a change there is nothing to reach again: say a target, such as "${path}=3000"`;
    throw new AppError('invalid-input', { where: '--break-even', message });
  }
  return {
    kind: 'break-even',
    path,
    ...possibleRange(scenario, path, own.value),
    measure,
    target: at < 0 ? 1 : amountIn(text.slice(at + 1), '--break-even', 1e12),
    replications,
  };
}

function amountIn(text: string, where: string, most: number): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= most) return value;
  const message = `"${text}" is not a number up to ${most}, such as 4.5`;
  throw new AppError('invalid-input', { where, message });
}
