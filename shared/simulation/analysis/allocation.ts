import { z } from 'zod';

import type { Scenario } from '../model/scenario.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { simulatedEstimateSchema } from '../outcome/simulated-estimate.ts';
import { allocationFigures } from './allocation-figures.ts';
import { movesBetween, type Staffing, staffingOf } from './staffing.ts';

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
export const allocationSchema = z.object({
  /** How many people have each role, in the order of the roles of the last split. */
  staffing: z.array(z.int().nonnegative()),
  /** Expected revenue of a late month, and pay of a month. */
  revenue: z.number(),
  pay: z.number(),
  busy: z.array(z.number()),
  /** Days that a question of a paid client waits; null: none is asked, or none is ever taken up. */
  enquiryWait: z.number().nullable(),
  /** Limits that it breaks since no distribution keeps them. */
  breaks: z.array(z.enum(['enquiry-wait', 'alone-busy'])),
  /** People with another role than today. */
  moves: z.number().nonnegative(),
  /** Revenue of a late month by runs with chance; null where none were made. */
  runs: simulatedEstimateSchema.nullable(),
  /** By what it is less than the best, run by run on the same luck; null: it is the best, or was not run. */
  behind: simulatedEstimateSchema.nullable(),
});
export type Allocation = Readonly<z.output<typeof allocationSchema>>;

/** A distribution with the scenario in which it works. */
export interface TriedAllocation {
  readonly scenario: Scenario;
  readonly allocation: Allocation;
}

/** What a distribution comes to by the runs that were made with it. */
export function allocationOf(
  run: RunScenario,
  staffing: Staffing,
  { today, limits }: { readonly today: Staffing; readonly limits: AllocationLimits },
): TriedAllocation {
  const { revenue, pay, busy, enquiryWait } = allocationFigures(run);
  const isAlone = busy.some((each, role) => staffing[role] === 1 && each > limits.aloneBusy);
  const isLate = (enquiryWait ?? 0) > limits.enquiryWait;
  return {
    scenario: run.scenario,
    allocation: {
      staffing: [...staffing],
      revenue,
      pay,
      busy: [...busy],
      enquiryWait: enquiryWait === Infinity ? null : enquiryWait,
      breaks: [
        ...(isLate ? (['enquiry-wait'] as const) : []),
        ...(isAlone ? (['alone-busy'] as const) : []),
      ],
      moves: movesBetween(staffing, today),
      runs: null,
      behind: null,
    },
  };
}

/** How the people of a scenario are distributed today. */
export function staffingToday({ phases }: Scenario): Staffing {
  const split = phases.at(-1)?.split;
  return split ? staffingOf(split) : [];
}

/** Those that keep all limits; where there are none, those that keep the waiting; else all. */
export function keepingLimits(tried: readonly TriedAllocation[]): readonly TriedAllocation[] {
  const keeping = tried.filter(({ allocation }) => allocation.breaks.length === 0);
  if (keeping.length > 0) return keeping;
  const prompt = tried.filter(({ allocation }) => !allocation.breaks.includes('enquiry-wait'));
  return prompt.length > 0 ? prompt : tried;
}
