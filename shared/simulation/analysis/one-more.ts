import { z } from 'zod';

import type { Scenario } from '../model/scenario.ts';
import { compareRuns } from '../outcome/compare-runs.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { simulatedEstimateSchema } from '../outcome/simulated-estimate.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { measured } from './measure.ts';

/** What one person more in a role brings. */
const gainSchema = z.object({
  role: z.string(),
  /** Revenue of a late month more than without this person, run by run on the same luck. */
  difference: simulatedEstimateSchema,
  /** What the person costs a month. */
  pay: z.number(),
});
export const oneMoreSchema = z.object({
  /** The largest gain first. */
  gains: z.array(gainSchema),
});
export type OneMore = Readonly<z.output<typeof oneMoreSchema>>;

/** What one person more in each role is expected to bring, without chance: soon known, and a little too good. */
export const reliefSchema = z.object({
  /** Revenue of a late month. */
  revenue: z.number(),
  /** How much more it is, by role, the largest gain first. */
  gains: z.array(z.object({ role: z.string(), gain: z.number() })),
});
export type Relief = Readonly<z.output<typeof reliefSchema>>;

/** Where one person more would bring most, by expected numbers. */
export function* expectedRelief(scenario: Scenario): Inquiry<Relief> {
  const roles = scenario.phases.at(-1)?.split.roles ?? [];
  const [base, ...runs] = yield byMeans(
    [scenario, ...roles.map(({ code }) => withNewcomer(scenario, code))],
    1,
  );
  const revenueOf = (run: RunScenario | undefined): number =>
    run ? (measured(run, 'revenue')?.mean ?? 0) : 0;
  const revenue = revenueOf(base);
  const gains = roles.map(({ code }, index) => ({
    role: code,
    gain: revenueOf(runs[index]) - revenue,
  }));
  return { revenue, gains: gains.toSorted((one, other) => other.gain - one.gain) };
}

/**
 * One person more in each role of the last split, as good as the usual and new like a hire: the bottleneck is where this
 * brings most, which a high load alone does not show.
 */
export function* oneMorePerson(scenario: Scenario, replications: number): Inquiry<OneMore> {
  const roles = scenario.phases.at(-1)?.split.roles ?? [];
  const [base, ...runs] = yield byChance(
    [scenario, ...roles.map(({ code }) => withNewcomer(scenario, code))],
    replications,
    1,
  );
  const { late } = windowsOf(scenario);
  const gains = roles.flatMap(({ code, pay }, index) => {
    const run = runs[index];
    if (!base || !run) return [];
    const { difference } = compareRuns(run, base, { months: late, baseMonths: late });
    return [{ role: code, difference, pay }];
  });
  return {
    gains: gains.toSorted((one, other) => other.difference.mean - one.difference.mean),
  };
}

function withNewcomer(scenario: Scenario, role: string): Scenario {
  const names = new Set(
    scenario.phases.flatMap(({ split }) => split.staff.map(({ name }) => name)),
  );
  let name = '+';
  while (names.has(name)) name += '+';
  const last = scenario.phases.length - 1;
  return {
    ...scenario,
    phases: scenario.phases.map((phase, index) =>
      index === last
        ? {
            ...phase,
            split: {
              ...phase.split,
              staff: [...phase.split.staff, { name, role, skill: 1, speed: 1 }],
            },
          }
        : phase,
    ),
  };
}
