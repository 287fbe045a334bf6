import type { ScenarioOutcome } from './scenario-outcome.ts';

/** How far the engine of expected numbers is from the mean of runs of the engine of events, on the same scenario. */
export interface EngineDifference {
  readonly scenario: string;
  /** Months late in the run, counted from 1, both ends included. */
  readonly months: readonly [from: number, to: number];
  /** Revenue of such a month less what went back, in the money of the deals: expected, and the mean of the runs. */
  readonly revenue: number;
  readonly runs: number;
  /** Expected against the mean of the runs, in per cent of it; null where the runs have no revenue. */
  readonly difference: number | null;
}

/**
 * The disagreement of both engines late in a run (`lateMonths` of the runs): what somebody who edits sees at once, beside
 * what is reported. A part of it is the error of having run it so few times, see the interval of the runs.
 */
export function engineDifference(
  expected: ScenarioOutcome,
  runs: ScenarioOutcome,
): EngineDifference {
  const [from, to] = runs.lateMonths;
  const lateRevenue = ({ months }: ScenarioOutcome): number =>
    months.slice(from - 1, to).reduce((sum, { revenue }) => sum + revenue.mean, 0) /
    (to - from + 1);
  const own = lateRevenue(expected);
  const mean = lateRevenue(runs);
  return {
    scenario: runs.name,
    months: [from, to],
    revenue: own,
    runs: mean,
    difference: mean > 0 ? 100 * (own / mean - 1) : null,
  };
}
