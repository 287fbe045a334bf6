import { z } from 'zod';

import type { Scenario } from '../model/scenario.ts';
import { type SimulatedEstimate, simulatedEstimateSchema } from '../outcome/simulated-estimate.ts';
import type { AllocationLimits, TriedAllocation } from './allocation.ts';
import { staffingToday } from './allocation.ts';
import { bestWithOneMore, tryAll } from './best-allocation.ts';
import { favourable } from './favourable.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { measured } from './measure.ts';
import { leastStaffing, type Staffing, staffings } from './staffing.ts';

/** What is asked: the fewest people with whom revenue becomes so many times what it was before the change. */
export interface TargetAsked {
  readonly scenario: Scenario;
  /** Revenue after the change against that before it. */
  readonly target: number;
  /** Leads a month after the change against those of the scenario; each is looked at for itself. */
  readonly leads: readonly number[];
  /** More people than that are not tried. */
  readonly mostPeople: number;
  readonly limits: AllocationLimits;
  /** Runs with chance by which an answer is checked; 0: by expected numbers only. */
  readonly replications: number;
}

/** What a distribution of people reaches. */
const reachedSchema = z.object({
  people: z.int().nonnegative(),
  staffing: z.array(z.int().nonnegative()),
  ratio: z.number(),
  runs: simulatedEstimateSchema.nullable(),
});
type Reached = Readonly<z.output<typeof reachedSchema>>;

/** What one flow of leads needs, with the gains of the split as they are or at the best end of what is believed. */
export const targetReachedSchema = z.object({
  leads: z.number(),
  gains: z.enum(['as-said', 'favourable']),
  /** `none`: no number of people does; `best` is the most that was reached. */
  kind: z.enum(['found', 'none']),
  best: reachedSchema.nullable(),
});
export type TargetReached = Readonly<z.output<typeof targetReachedSchema>>;

/**
 * The smallest number of people, from those of today on, for each flow of leads and for the gains as they are said and as
 * they are hoped for. Leads are changed from the change on only: what was before it stays what the result is held against.
 */
export function* whatItTakes(asked: TargetAsked): Inquiry<TargetReached[]> {
  const cases = (['as-said', 'favourable'] as const).flatMap((gains) =>
    asked.leads.map((leads) => ({ gains, leads })),
  );
  const found: TargetReached[] = [];
  for (const [index, { gains, leads }] of cases.entries()) {
    const scenario = withLeads(
      gains === 'favourable' ? favourable(asked.scenario) : asked.scenario,
      leads,
    );
    const span = [index / cases.length, (index + 1) / cases.length] as const;
    found.push({ leads, gains, ...(yield* reach({ ...asked, scenario }, span)) });
  }
  return found;
}

function* reach(
  asked: TargetAsked,
  [from, until]: readonly [number, number],
): Inquiry<Pick<TargetReached, 'kind' | 'best'>> {
  const { scenario, target, mostPeople } = asked;
  const first = peopleToday(scenario);
  const steps = Math.max(1, mostPeople - first + 1);
  const span = (step: number): readonly [number, number] => [
    from + ((until - from) * step) / steps,
    from + ((until - from) * (step + 1)) / steps,
  ];
  let best: Attempt | null = null;
  let next: TriedAllocation | null = yield* firstOf(asked, first, span(0));
  for (let people = first; next !== null; people += 1) {
    const found: Attempt | null = yield* attempt(asked, next, span(people - first)[1]);
    best = better(best, found);
    if (found && ranOf(found) >= target) return { kind: 'found', best: found.reached };
    if (people >= mostPeople) break;
    next = yield* bestWithOneMore(asked, next.allocation.staffing, span(people + 1 - first));
  }
  return { kind: 'none', best: best && (yield* withRuns(asked, best, until)) };
}

/** The best of all distributions of today's number of people. */
function* firstOf(
  { scenario, limits }: TargetAsked,
  people: number,
  span: readonly [number, number],
): Inquiry<TriedAllocation | null> {
  const all = yield* tryAll({ scenario, limits }, staffings(people, leastStaffing(scenario)), span);
  return all.toSorted((one, other) => valueOf(other) - valueOf(one))[0] ?? null;
}

/** What breaks a limit is worse than whatever does not. */
const valueOf = ({ allocation: { breaks, revenue } }: TriedAllocation): number =>
  breaks.length > 0 ? revenue - 1e15 : revenue;

function peopleToday(scenario: Scenario): number {
  return staffingToday(scenario).reduce((sum, each) => sum + each, 0);
}

/** A distribution, and what it reaches. */
interface Attempt {
  readonly scenario: Scenario;
  readonly reached: Reached;
}

/** What was run counts before what was only expected. */
const ranOf = (attempted: Attempt | null): number =>
  attempted ? (attempted.reached.runs?.mean ?? attempted.reached.ratio) : -Infinity;

function better(one: Attempt | null, other: Attempt | null): Attempt | null {
  return ranOf(other) > ranOf(one) ? other : one;
}

/** Expected numbers may be that much too low: from there on chance is asked. */
const PROMISING = 0.95;

/** By expected numbers, and where these nearly reach the target by runs as well: they are a little too good. */
function* attempt(
  asked: TargetAsked,
  { scenario, allocation: { staffing } }: TriedAllocation,
  until: number,
): Inquiry<Attempt | null> {
  const ratio = yield* ratioBy(byMeans([scenario], until));
  if (!ratio) return null;
  const reached = { people: sumOf(staffing), staffing, ratio: ratio.mean, runs: null };
  if (ratio.mean < asked.target * PROMISING) return { scenario, reached };
  return { scenario, reached: yield* withRuns(asked, { scenario, reached }, until) };
}

function* withRuns(
  { replications }: TargetAsked,
  { scenario, reached }: Attempt,
  until: number,
): Inquiry<Reached> {
  if (reached.runs !== null || replications === 0) return reached;
  return { ...reached, runs: yield* ratioBy(byChance([scenario], replications, until)) };
}

const sumOf = (staffing: Staffing): number => staffing.reduce((sum, each) => sum + each, 0);

function* ratioBy(asking: ReturnType<typeof byMeans>): Inquiry<SimulatedEstimate | null> {
  const [run] = yield asking;
  return run ? measured(run, 'ratio') : null;
}

/** The scenario with so many times the leads from its last change on. */
export function withLeads(scenario: Scenario, factor: number): Scenario {
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
