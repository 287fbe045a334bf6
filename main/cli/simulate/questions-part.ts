import { AppError } from '#shared/contract/app-error.ts';
import {
  type BestAllocation,
  bestAllocation,
  USUAL_LIMITS,
} from '#shared/simulation/analysis/best-allocation.ts';
import {
  type InstantArithmetic,
  instantArithmetic,
} from '#shared/simulation/analysis/instant-arithmetic.ts';
import { lateRevenue } from '#shared/simulation/analysis/measure.ts';
import { type Tornado, tornado } from '#shared/simulation/analysis/tornado.ts';
import { type TargetReached, whatItTakes } from '#shared/simulation/analysis/what-it-takes.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { numberOption } from './number-option.ts';

/** People that a search tries at most: beyond, there are more distributions than anybody waits for. */
const MOST_PEOPLE = 20;
/** Flows of leads for which is asked what a target takes. */
const LEADS_TIMES = [1, 2] as const;
const MOST_TARGET = 100;

/** Distributions of people: by numbers in the order of the roles. */
interface PrintedAllocation {
  readonly roles: readonly string[];
  readonly preferred: object | null;
  readonly ties: readonly object[];
  readonly others: readonly object[];
}

/** What is asked beyond the runs, as the document tells it; by the engine of expected numbers. */
interface Questions {
  readonly ledger?: InstantArithmetic;
  readonly tornado?: Tornado;
  readonly allocation?: PrintedAllocation;
  readonly whatItTakes?: readonly TargetReached[];
}

/** The ledger of hours of a change, and the answers to `--tornado`, `--best PEOPLE` and `--reach TIMES`. */
export function questionsPart(
  scenario: Scenario,
  options: Options,
): { readonly json: Questions; readonly text: readonly string[] } {
  const json: Questions = {
    ...ledgerOf(scenario),
    ...(options['tornado'] === true && {
      tornado: tornado(scenario, { engine: runFlow, measure: lateRevenue }),
    }),
    ...(optional(options, 'best') !== undefined && { allocation: allocationOf(scenario, options) }),
    ...(optional(options, 'reach') !== undefined && { whatItTakes: targetOf(scenario, options) }),
  };
  return {
    json,
    text: [
      ...(json.ledger ? [ledgerText(json.ledger)] : []),
      ...(json.tornado ? [tornadoText(json.tornado)] : []),
      ...(json.whatItTakes ?? []).map((each) => targetText(each, scenario)),
    ],
  };
}

function ledgerOf({ department, phases }: Scenario): Pick<Questions, 'ledger'> {
  const [asIs, toBe] = [phases[0]?.split, phases.at(-1)?.split];
  if (!asIs || !toBe || phases.length < 2) return {};
  const leads = department.market.leads.at(-1) ?? 0;
  return { ledger: instantArithmetic({ department, asIs, toBe, leads }) };
}

function allocationOf(scenario: Scenario, options: Options): PrintedAllocation {
  const people = numberOption(options, 'best', { usual: 0, least: 1, most: MOST_PEOPLE });
  const found = bestAllocation({ scenario, people, engine: runFlow, limits: USUAL_LIMITS });
  return {
    roles: scenario.phases.at(-1)?.split.roles.map(({ code }) => code) ?? [],
    preferred: found.preferred && told(found.preferred),
    ties: found.ties.map(told),
    others: found.others.map(told),
  };
}

function targetOf(scenario: Scenario, options: Options): readonly TargetReached[] {
  const text = optional(options, 'reach') ?? '';
  const target = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(target > 0 && target <= MOST_TARGET)) {
    const message = `"${text}" is not a number up to ${MOST_TARGET}, such as 4.5`;
    throw new AppError('invalid-input', { where: '--reach', message });
  }
  return whatItTakes({
    scenario,
    target,
    leads: LEADS_TIMES,
    mostPeople: MOST_PEOPLE,
    engine: runFlow,
    limits: USUAL_LIMITS,
  });
}

/** The scenario of a distribution is the asker's own with other people: it is not told again. */
const told = (each: BestAllocation['ties'][number]): object => ({ ...each, scenario: undefined });

const whole = (value: number): string => value.toFixed(0);

function ledgerText({ ledger, minutesPerDeal }: InstantArithmetic): string {
  const { taken, given, faster, fewer, switching, handover } = ledger;
  return `Minutes a deal: ${whole(minutesPerDeal.asIs)} as it is, ${whole(minutesPerDeal.toBe)} after the change. Taken from those who close ${whole(taken)} = given to others ${whole(given)} + faster ${whole(faster)} + fewer ${whole(fewer)} + switching ${whole(switching)} − hand-overs ${whole(handover)}.`;
}

function tornadoText({ base, bars }: Tornado): string {
  const value = (result: number | null): string => (result === null ? '—' : whole(result));
  const lines = bars
    .slice(0, 12)
    .map(
      ({ path, low, high }) =>
        `  ${value(low.result)}…${value(high.result)}  ${path} ${low.value.toPrecision(3)}…${high.value.toPrecision(3)}`,
    );
  return [
    `What decides late revenue (${value(base)} a month), one number at a time:`,
    ...lines,
  ].join('\n');
}

function targetText(found: TargetReached, scenario: Scenario): string {
  const leads = (scenario.department.market.leads.at(-1) ?? 0) * found.leads;
  const who = `With ${whole(leads)} leads a month`;
  if (found.kind === 'found') {
    return `${who} it takes ${found.people} people (${found.staffing.join(', ')}): × ${found.ratio.toFixed(2)} (expected, without chance).`;
  }
  const { best } = found;
  return best
    ? `${who} up to ${MOST_PEOPLE} people do not reach it; most is × ${best.ratio.toFixed(2)} (expected, without chance) with ${best.people}.`
    : `${who} nothing can be said.`;
}
