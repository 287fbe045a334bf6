import { assertNever } from '#shared/lib/assert.ts';
import type { Allocation } from '#shared/simulation/analysis/allocation.ts';
import type { BestAllocation } from '#shared/simulation/analysis/best-allocation.ts';
import type { BreakEven } from '#shared/simulation/analysis/break-even.ts';
import type { InstantArithmetic } from '#shared/simulation/analysis/instant-arithmetic.ts';
import type { OneMore, Relief } from '#shared/simulation/analysis/one-more.ts';
import type { Tornado } from '#shared/simulation/analysis/tornado.ts';
import type { Uncertainty } from '#shared/simulation/analysis/uncertainty.ts';
import type { TargetReached } from '#shared/simulation/analysis/what-it-takes.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';
import type { ScenarioAnswer } from '#shared/simulation/scenario-question.ts';

import { MOST_PEOPLE } from './asked-questions.ts';

/** Bars that are printed: the others decide little. */
const TOLD_BARS = 12;
const TOLD_DRIVERS = 6;

const whole = (value: number): string => value.toFixed(0);
const times = (value: number): string => `× ${value.toFixed(2)}`;
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${whole(value)}`;

/** An estimate with the interval of its mean; without runs it is said that it is expected. */
const ranged = ({ mean, ciLow, ciHigh }: SimulatedEstimate, write = whole): string =>
  `${write(mean)} (95 %: ${write(ciLow)}…${write(ciHigh)})`;

/** An answer in lines for people. */
export function answerLines(answer: ScenarioAnswer, scenario: Scenario): string[] {
  switch (answer.kind) {
    case 'tornado':
      return [tornadoText(answer.found)];
    case 'break-even':
      return [breakEvenText(answer.found)];
    case 'allocation':
      return [allocationText(answer.found)];
    case 'one-more':
      return [oneMoreText(answer.found)];
    case 'relief':
      return [reliefText(answer.found)];
    case 'target':
      return answer.found.map((each) => targetText(each, scenario));
    case 'uncertainty':
      return [uncertaintyText(answer.found)];
    // A calibration has an option and words of its own.
    case 'calibration':
    case 'cancelled':
      return [];
    default:
      return assertNever(answer);
  }
}

/** Where the minutes go that closers no longer work. */
export function ledgerLine({ ledger, minutesPerDeal }: InstantArithmetic): string {
  const { taken, given, faster, fewer, switching, handover } = ledger;
  return `Minutes a deal: ${whole(minutesPerDeal.asIs)} as it is, ${whole(minutesPerDeal.toBe)} after the change. Taken from those who close ${whole(taken)} = given to others ${whole(given)} + faster ${whole(faster)} + fewer ${whole(fewer)} + switching ${whole(switching)} − hand-overs ${whole(handover)}.`;
}

function tornadoText({ measure, base, baseRuns, bars }: Tornado): string {
  const write = measure === 'ratio' ? times : whole;
  const what = measure === 'ratio' ? 'the multiple' : 'late revenue';
  const own = baseRuns ? ranged(baseRuns, write) : `${base === null ? '—' : write(base)}, expected`;
  const lines = bars.slice(0, TOLD_BARS).map(({ path, low, high }) => {
    const isRun = low.runs !== null && high.runs !== null;
    const value = (end: typeof low): string => {
      const result = end.runs?.mean ?? end.result;
      return result === null ? '—' : write(result);
    };
    const how = isRun ? '' : ' (expected)';
    return `  ${value(low)}…${value(high)}${how}  ${path} ${low.value.toPrecision(3)}…${high.value.toPrecision(3)}`;
  });
  return [`What decides ${what} (${own}), one number at a time:`, ...lines].join('\n');
}

function breakEvenText(found: BreakEven): string {
  if (found.kind === 'unknown-path') return `There is no number ${found.path}.`;
  const { kind, path, measure, target, own, value, runs, result } = found;
  const write = measure === 'ratio' ? times : whole;
  const reached = runs
    ? ranged(runs, write)
    : `${result === null ? '—' : write(result)}, expected without chance`;
  const said = {
    reached: `already does with ${own.toPrecision(3)}: ${reached}`,
    found: `takes ${value.toPrecision(3)} instead of ${own.toPrecision(3)}: ${reached}`,
    none: `is not reached; nearest is ${value.toPrecision(3)}: ${reached}`,
  }[kind];
  return `${write(target)} by ${path} alone ${said}.`;
}

function oneMoreText({ gains }: OneMore): string {
  const lines = gains.map(
    ({ role, difference, pay }) =>
      `  ${role}: ${signed(difference.mean)} a month (95 %: ${signed(difference.ciLow)}…${signed(difference.ciHigh)}), pay ${whole(pay)}`,
  );
  return ['One person more brings late revenue of:', ...lines].join('\n');
}

function reliefText({ gains }: Relief): string {
  const lines = gains.map(({ role, gain }) => `  ${role}: ${signed(gain)} a month (expected)`);
  return ['One person more brings late revenue of:', ...lines].join('\n');
}

function allocationText({ roles, preferred, ties, others, tried }: BestAllocation): string {
  const line = (each: Allocation): string => {
    const { staffing, runs, revenue, breaks, moves } = each;
    const figure = runs ? ranged(runs) : `${whole(revenue)} expected`;
    const broken = breaks.length > 0 ? `, breaks ${breaks.join(' and ')}` : '';
    return `  ${staffing.join(', ')}: ${figure} a month, ${moves} people change roles${broken}`;
  };
  if (!preferred) return 'No distribution of people keeps the budget.';
  return [
    `Best of ${tried} distributions (${roles.join(', ')}); equally good ones, the nearest to today first:`,
    ...ties.map(line),
    ...(others.length > 0 ? ['Less good:', ...others.map(line)] : []),
  ].join('\n');
}

function targetText({ leads, gains, kind, best }: TargetReached, scenario: Scenario): string {
  const many = (scenario.department.market.leads.at(-1) ?? 0) * leads;
  const hoped = gains === 'favourable' ? 'the most favourable gains' : 'the gains as said';
  const who = `With ${whole(many)} leads a month and ${hoped}`;
  if (!best) return `${who} nothing can be said.`;
  const { people, staffing, ratio, runs } = best;
  const reached = runs ? ranged(runs, times) : `${times(ratio)} (expected, without chance)`;
  return kind === 'found'
    ? `${who} it takes ${people} people (${staffing.join(', ')}): ${reached}.`
    : `${who} up to ${MOST_PEOPLE} people do not reach it; most is ${reached} with ${people}.`;
}

function uncertaintyText({ measure, sets, replications, levels, ...found }: Uncertainty): string {
  if (!levels) return 'No set of assumptions comes to anything.';
  const write = measure === 'ratio' ? times : whole;
  const part = found.ofAssumptions;
  const share = part === null ? '' : ` ${percent(part)} of the variance is what is not known.`;
  const drivers = found.drivers
    .slice(0, TOLD_DRIVERS)
    .map(({ path, correlation }) => `  ${correlation.toFixed(2).padStart(5)}  ${path}`);
  return [
    `Over ${sets} sets of assumptions, ${replications} runs each: ${write(levels.p50)} (8 of 10: ${write(levels.p10)}…${write(levels.p90)}).${share} What decides it most:`,
    ...drivers,
  ].join('\n');
}
