import type { Scenario } from '../model/scenario.ts';
import {
  type AllocationLimits,
  bestAllocation,
  type BestAllocation,
  bestWithOneMore,
} from './best-allocation.ts';
import { type MeanEngine, ratioOf } from './calibrate.ts';
import type { Staffing } from './staffing.ts';

/** What is asked: the fewest people with whom revenue becomes so many times what it was before the change. */
export interface TargetAsked {
  readonly scenario: Scenario;
  /** Revenue after the change against that before it. */
  readonly target: number;
  /** Leads a month against those of the scenario; each is looked at for itself. */
  readonly leads: readonly number[];
  /** More people than that are not tried. */
  readonly mostPeople: number;
  readonly engine: MeanEngine;
  readonly limits: AllocationLimits;
  /** Called after each number of people; false ends the search. */
  readonly onNumber?: (leads: number, people: number) => boolean;
}

/** What one flow of leads needs; `none`: no number of people does, `best` is the most that was reached. */
export type TargetReached =
  | ({ readonly kind: 'found'; readonly leads: number } & Reached)
  | { readonly kind: 'none'; readonly leads: number; readonly best: Reached | null };

/**
 * The smallest number of people, from those of today on, for each flow of leads. Leads are changed from the change on
 * only: what was before it stays what the result is held against.
 */
export function whatItTakes(asked: TargetAsked): TargetReached[] {
  return asked.leads.map((leads) => forLeads(asked, leads));
}

function forLeads(asked: TargetAsked, leads: number): TargetReached {
  const changed = { ...asked, scenario: withLeads(asked.scenario, leads) };
  let found = reachedBy(changed, bestAllocation({ ...changed, people: peopleToday(asked) }));
  let best = found;
  while (found !== null && found.ratio < asked.target && found.people < asked.mostPeople) {
    if (asked.onNumber?.(leads, found.people) === false) break;
    found = reachedBy(changed, bestWithOneMore(changed, found.staffing));
    best = better(best, found);
  }
  if (found !== null && found.ratio >= asked.target) return { kind: 'found', leads, ...found };
  return { kind: 'none', leads, best };
}

function peopleToday({ scenario }: TargetAsked): number {
  return scenario.phases.at(-1)?.split.staff.length ?? 0;
}

function better(one: Reached | null, other: Reached | null): Reached | null {
  return (other?.ratio ?? -Infinity) > (one?.ratio ?? -Infinity) ? other : one;
}

/** What a distribution of people reaches. */
interface Reached {
  readonly people: number;
  readonly staffing: Staffing;
  readonly ratio: number;
}

function reachedBy({ engine }: TargetAsked, { preferred }: BestAllocation): Reached | null {
  if (preferred === null) return null;
  const { scenario, staffing } = preferred;
  const ratio = ratioOf(scenario, engine(scenario));
  const people = staffing.reduce((sum, each) => sum + each, 0);
  return ratio === null ? null : { people, staffing, ratio };
}

/** The scenario with so many times the leads from its last change on. */
function withLeads(scenario: Scenario, factor: number): Scenario {
  const { market } = scenario.department;
  const from = scenario.phases.at(-1)?.from ?? 0;
  const last = market.leads.at(-1) ?? 0;
  const months = Math.max(from + 1, market.leads.length);
  const leads = Array.from({ length: months }, (_, month) => {
    const own = market.leads[month] ?? last;
    return month >= from ? own * factor : own;
  });
  return {
    ...scenario,
    department: { ...scenario.department, market: { ...market, leads } },
  };
}
