import type { Scenario } from '../model/scenario.ts';
import { allocationFigures, type AllocationFigures, monthlyPay } from './allocation-figures.ts';
import type { MeanEngine } from './calibrate.ts';
import {
  leastStaffing,
  movesBetween,
  oneMore,
  type Staffing,
  staffingOf,
  staffings,
  withStaffing,
} from './staffing.ts';

/** What a distribution of people must keep. */
export interface AllocationLimits {
  /** Longest mean wait of a question of a paid client (days). */
  readonly enquiryWait: number;
  /** Highest load of somebody who is alone in a role, where that can be had. */
  readonly aloneBusy: number;
  /** Most pay a month; null: any. */
  readonly budget: number | null;
}

export const USUAL_LIMITS: AllocationLimits = { enquiryWait: 1, aloneBusy: 0.9, budget: null };

/** A distribution of people, and what it comes to. */
interface Allocation extends AllocationFigures {
  readonly scenario: Scenario;
  readonly staffing: Staffing;
  /** Limits that it breaks since no distribution keeps them. */
  readonly breaks: readonly AllocationLimit[];
  /** People with another role than today. */
  readonly moves: number;
  /** Revenue by the engine with chance; null where none was asked. */
  readonly verified: number | null;
}

type AllocationLimit = 'enquiry-wait' | 'alone-busy';

/** What is asked: the best distribution of so many people over the roles of the last split. */
export interface AllocationAsked {
  readonly scenario: Scenario;
  readonly people: number;
  readonly engine: MeanEngine;
  readonly limits: AllocationLimits;
  /** Revenue of a scenario by the engine with chance: the few best are judged by it again. */
  readonly verify?: (scenario: Scenario) => number;
  /** Called after each distribution; false ends the search, and the best so far is given. */
  readonly onTried?: (done: number, of: number) => boolean;
}

/** Distributions that are equally good cannot be told apart by an engine: those within 3 % of the best. */
export interface BestAllocation {
  /** The nearest to today's structure of those that are as good as the best; null where no distribution can be had. */
  readonly preferred: Allocation | null;
  /** All that are as good as the best, the preferred first. */
  readonly ties: readonly Allocation[];
  /** The next ones, the best first. */
  readonly others: readonly Allocation[];
  readonly tried: number;
}

/** Results that differ by less than this part are equally good. */
const INDIFFERENCE = 0.03;
/** So many are judged again by the engine with chance. */
const VERIFIED = 4;
/** So many are given beside those that are equally good. */
const SHOWN = 4;
/** Above that many people not all distributions are tried: the best one of fewer people grows person by person. */
const MOST_ENUMERATED = 20;

/** The best distributions of so many people, by the engine of means; the winners by the one with chance as well. */
export function bestAllocation(asked: AllocationAsked): BestAllocation {
  const candidates = asked.people > MOST_ENUMERATED ? grown(asked) : enumerated(asked);
  const kept = keepingLimits(candidates);
  const sorted = kept.toSorted((one, other) => other.revenue - one.revenue);
  const { verify } = asked;
  if (!verify) return inOrder(sorted, candidates.length);
  const again = sorted
    .slice(0, VERIFIED)
    .map((each): Allocation => ({ ...each, verified: verify(each.scenario) }));
  return inOrder(again, candidates.length);
}

/** The best few by what they were verified to be, else by the engine of means; equally good ones by how near they are. */
function inOrder(allocations: readonly Allocation[], tried: number): BestAllocation {
  const sorted = allocations.toSorted((one, other) => valueOf(other) - valueOf(one));
  const best = sorted[0];
  if (!best) return { preferred: null, ties: [], others: [], tried };
  const isAsGood = (each: Allocation): boolean =>
    valueOf(each) >= valueOf(best) - INDIFFERENCE * Math.abs(valueOf(best));
  const ties = sorted.filter(isAsGood).toSorted((one, other) => one.moves - other.moves);
  return {
    preferred: ties[0] ?? null,
    ties,
    others: sorted.filter((each) => !isAsGood(each)).slice(0, SHOWN),
    tried,
  };
}

const valueOf = ({ verified, revenue }: Allocation): number => verified ?? revenue;

function enumerated(asked: AllocationAsked): Allocation[] {
  return tryAll(asked, staffings(asked.people, leastStaffing(asked.scenario)));
}

function tryAll(
  asked: Omit<AllocationAsked, 'people' | 'verify'>,
  all: readonly Staffing[],
): Allocation[] {
  const found: Allocation[] = [];
  for (const [index, staffing] of all.entries()) {
    found.push(...allocationOf(asked, staffing));
    if (asked.onTried?.(index + 1, all.length) === false) break;
  }
  return found;
}

/** From the best of fewer people on, person by person. */
function grown(asked: AllocationAsked): Allocation[] {
  const { scenario, engine, limits, people } = asked;
  let { preferred: best } = bestAllocation({ scenario, engine, limits, people: MOST_ENUMERATED });
  let found: Allocation[] = [];
  for (let count = MOST_ENUMERATED + 1; best !== null && count <= people; count += 1) {
    found = tryAll(asked, oneMore(best.staffing, leastStaffing(scenario)));
    best = inOrder(keepingLimits(found), found.length).preferred;
  }
  return found;
}

/** The best distribution with one person more than in a good one: near it, so not all others are tried. */
export function bestWithOneMore(
  asked: Omit<AllocationAsked, 'people' | 'verify'>,
  from: Staffing,
): BestAllocation {
  const found = tryAll(asked, oneMore(from, leastStaffing(asked.scenario)));
  return inOrder(keepingLimits(found), found.length);
}

/** A distribution and what it comes to; none where the budget does not allow it. */
function allocationOf(
  asked: Pick<AllocationAsked, 'scenario' | 'engine' | 'limits'>,
  staffing: Staffing,
): Allocation[] {
  const scenario = withStaffing(asked.scenario, staffing);
  const split = asked.scenario.phases.at(-1)?.split;
  const { limits } = asked;
  if (!split || (limits.budget !== null && monthlyPay(scenario) > limits.budget)) return [];
  const figures = allocationFigures(scenario, asked.engine(scenario));
  const isAlone = figures.busy.some(
    (busy, role) => staffing[role] === 1 && busy > limits.aloneBusy,
  );
  const isLate = (figures.enquiryWait ?? 0) > limits.enquiryWait;
  return [
    {
      ...figures,
      scenario,
      staffing,
      breaks: [
        ...(isLate ? (['enquiry-wait'] as const) : []),
        ...(isAlone ? (['alone-busy'] as const) : []),
      ],
      moves: movesBetween(staffing, staffingOf(split)),
      verified: null,
    },
  ];
}

/** Those that keep all limits; where there are none, those that keep the waiting; else all. */
function keepingLimits(candidates: readonly Allocation[]): readonly Allocation[] {
  const keeping = candidates.filter(({ breaks }) => breaks.length === 0);
  if (keeping.length > 0) return keeping;
  const prompt = candidates.filter(({ breaks }) => !breaks.includes('enquiry-wait'));
  return prompt.length > 0 ? prompt : candidates;
}
