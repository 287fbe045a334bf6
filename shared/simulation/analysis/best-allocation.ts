import { z } from 'zod';

import type { Scenario } from '../model/scenario.ts';
import { compareRuns } from '../outcome/compare-runs.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { monthlyPay } from './allocation-figures.ts';
import {
  type Allocation,
  type AllocationLimits,
  allocationOf,
  allocationSchema,
  keepingLimits,
  staffingToday,
  type TriedAllocation,
} from './allocation.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { measured } from './measure.ts';
import { leastStaffing, oneMore, type Staffing, staffings, withStaffing } from './staffing.ts';

/** What is asked: the best distribution of people over the roles of the last split. */
export interface AllocationAsked {
  readonly scenario: Scenario;
  /** So many people; null: as many as the budget allows. */
  readonly people: number | null;
  readonly limits: AllocationLimits;
  /** Runs with chance by which the few best are judged again; 0: none. */
  readonly replications: number;
}

/** Distributions that are equally good cannot be told apart by an engine: those within 3 % of the best. */
export const bestAllocationSchema = z.object({
  roles: z.array(z.string()),
  /** The nearest to today's structure of those that are as good as the best; null where no distribution can be had. */
  preferred: allocationSchema.nullable(),
  /** All that are as good as the best, the preferred first. */
  ties: z.array(allocationSchema),
  /** The next ones, the best first. */
  others: z.array(allocationSchema),
  /** How it is today, whatever limits it breaks; null where that many people were not asked about. */
  today: allocationSchema.nullable(),
  tried: z.int().nonnegative(),
});
export type BestAllocation = Readonly<z.output<typeof bestAllocationSchema>>;

/** Results that differ by less than this part are equally good. */
const INDIFFERENCE = 0.03;
/** So many are judged again by chance. */
const VERIFIED = 4;
/** So many are given beside those that are equally good. */
const SHOWN = 4;
/** Above that many people not all distributions are tried: the best one of fewer people grows person by person. */
const MOST_ENUMERATED = 20;
/** More people than that no budget is spent on. */
const MOST_PEOPLE = 60;
/** Where the search by expected numbers is done and chance begins. */
const SEARCH_UNTIL = 0.5;

/** The best distributions, by expected numbers; the few best of these by runs with chance as well. */
export function* bestAllocation(asked: AllocationAsked): Inquiry<BestAllocation> {
  const { scenario, people, replications } = asked;
  const all =
    people === null || people > MOST_ENUMERATED
      ? yield* grown(asked)
      : yield* tryAll(asked, staffings(people, leastStaffing(scenario)));
  const kept = keepingLimits(all).toSorted(
    (one, other) => other.allocation.revenue - one.allocation.revenue,
  );
  const roles = scenario.phases.at(-1)?.split.roles.map(({ code }) => code) ?? [];
  const now = staffingToday(scenario).join();
  const today = all.find(({ allocation }) => allocation.staffing.join() === now) ?? null;
  const answer = { roles, tried: all.length };
  if (replications === 0 || kept.length === 0) {
    return { ...answer, ...byExpectation(kept), today: today?.allocation ?? null };
  }
  return { ...answer, ...(yield* byRuns(kept.slice(0, VERIFIED), today, replications)) };
}

type Ordered = Pick<BestAllocation, 'preferred' | 'ties' | 'others'>;

/** The best first; equally good ones by how near they are to today. */
function byExpectation(sorted: readonly TriedAllocation[]): Ordered {
  const all = sorted.map(({ allocation }) => allocation);
  const most = all[0]?.revenue ?? 0;
  const isAsGood = ({ revenue }: { revenue: number }): boolean =>
    revenue >= most - INDIFFERENCE * Math.abs(most);
  const ties = all.filter(isAsGood).toSorted((one, other) => one.moves - other.moves);
  return {
    preferred: ties[0] ?? null,
    ties,
    others: all.filter((each) => !isAsGood(each)).slice(0, SHOWN),
  };
}

/** A distribution with its runs. */
interface RanAllocation {
  readonly allocation: Allocation;
  readonly run: RunScenario;
}

/** As good as the best is what runs cannot tell to be more than the part of indifference behind it. */
function* byRuns(
  few: readonly TriedAllocation[],
  today: TriedAllocation | null,
  replications: number,
): Inquiry<Ordered & Pick<BestAllocation, 'today'>> {
  const all = today === null || few.includes(today) ? few : [...few, today];
  const runs = yield byChance(
    all.map(({ scenario }) => scenario),
    replications,
    1,
  );
  const ran = all.flatMap(({ allocation }, index): RanAllocation[] => {
    const run = runs[index];
    if (!run) return [];
    return [{ run, allocation: { ...allocation, runs: measured(run, 'revenue') } }];
  });
  const [best, ...others] = ran
    .slice(0, few.length)
    .toSorted((one, other) => ranOf(other) - ranOf(one));
  if (!best) return { preferred: null, ties: [], others: [], today: null };
  const known = [best.allocation, ...others.map((each) => behind(best, each))];
  const isAsGood = (each: Allocation): boolean =>
    each.behind === null || each.behind.ciLow <= INDIFFERENCE * Math.abs(ranOf(best));
  const ties = known.filter(isAsGood).toSorted((one, other) => one.moves - other.moves);
  const own = ran.find((_, index) => all[index] === today);
  return {
    preferred: ties[0] ?? null,
    ties,
    others: known.filter((each) => !isAsGood(each)),
    today: own ? behind(best, own) : null,
  };
}

const ranOf = ({ allocation }: RanAllocation): number => allocation.runs?.mean ?? 0;

/** A distribution with how far it is behind the best, run by run. */
function behind(best: RanAllocation, { allocation, run }: RanAllocation): Allocation {
  if (best.run === run) return allocation;
  const { late } = windowsOf(run.scenario);
  const { difference } = compareRuns(best.run, run, { months: late, baseMonths: late });
  return { ...allocation, behind: difference };
}

/** So many are asked for at a time: no more of them need be kept. */
const AT_ONCE = 60;

/** All of these that the budget allows, by expected numbers. */
export function* tryAll(
  { scenario, limits }: Pick<AllocationAsked, 'scenario' | 'limits'>,
  all: readonly Staffing[],
  span: readonly [from: number, until: number] = [0, SEARCH_UNTIL],
): Inquiry<TriedAllocation[]> {
  const today = staffingToday(scenario);
  const allowed = all
    .map((staffing) => ({ staffing, scenario: withStaffing(scenario, staffing) }))
    .filter((each) => limits.budget === null || monthlyPay(each.scenario) <= limits.budget);
  const found: TriedAllocation[] = [];
  for (let first = 0; first < allowed.length; first += AT_ONCE) {
    const some = allowed.slice(first, first + AT_ONCE);
    const done = Math.min(1, (first + AT_ONCE) / allowed.length);
    const runs = yield byMeans(
      some.map((each) => each.scenario),
      span[0] + (span[1] - span[0]) * done,
    );
    for (const [index, run] of runs.entries()) {
      found.push(allocationOf(run, some[index]?.staffing ?? [], { today, limits }));
    }
  }
  return found;
}

/** From the best of few people on, person by person: to the number of people that is asked for, or to what pay allows. */
function* grown(asked: AllocationAsked): Inquiry<TriedAllocation[]> {
  const least = leastStaffing(asked.scenario);
  const fewest = least.reduce((sum, each) => sum + each, 0);
  const most = asked.people ?? MOST_PEOPLE;
  const first = asked.people === null ? fewest : MOST_ENUMERATED;
  const reached = (people: number): number => (SEARCH_UNTIL * (people - first)) / (most - first);
  let step = yield* tryAll(asked, staffings(first, least), [0, 0]);
  let found = step;
  for (let people = first + 1; people <= most && step.length > 0; people += 1) {
    const { preferred } = byExpectation(sortedBest(step));
    if (!preferred) break;
    const span = [reached(people - 1), reached(people)] as const;
    step = yield* tryAll(asked, oneMore(preferred.staffing, least), span);
    // With a budget any number of people will do; with a number of people only these.
    found = asked.people === null ? [...found, ...step] : step;
  }
  return found;
}

function sortedBest(tried: readonly TriedAllocation[]): TriedAllocation[] {
  return keepingLimits(tried).toSorted(
    (one, other) => other.allocation.revenue - one.allocation.revenue,
  );
}

/** The best distribution with one person more than in a good one: near it, so not all others are tried. */
export function* bestWithOneMore(
  asked: Pick<AllocationAsked, 'scenario' | 'limits'>,
  from: Staffing,
  span: readonly [from: number, until: number],
): Inquiry<TriedAllocation | null> {
  return (
    sortedBest(yield* tryAll(asked, oneMore(from, leastStaffing(asked.scenario)), span))[0] ?? null
  );
}
