import { z } from 'zod';

import { quantile } from '../../statistics/quantile.ts';
import { payOf } from './pay-of.ts';
import { layoutOf } from './run-layout.ts';
import { type RunScenario, revenueOver } from './run-record.ts';

const months = z.number().nonnegative().nullable();

/** After how many months a change has paid for itself, over the runs; null: not within the months that were run. */
export const paybackEstimateSchema = z.object({
  p10: months,
  p50: months,
  p90: months,
  /** The part of the runs in which it did not. */
  never: z.number().min(0).max(1),
});
export type PaybackEstimate = Readonly<z.output<typeof paybackEstimateSchema>>;

const NEVER = 1e9;

/**
 * When the margin on the extra revenue has covered the cost of the change and the extra pay, for good: from the last month
 * of the run in which it had not, linear inside the month. Run by run against the same luck without the change; null where
 * there is no change.
 */
export function paybackOf(changed: RunScenario, kept: RunScenario): PaybackEstimate | null {
  const from = changed.scenario.phases.at(-1)?.from ?? 0;
  const until = Math.min(changed.scenario.months, kept.scenario.months);
  const runs = Math.min(changed.records.length, kept.records.length);
  if (from === 0 || from >= until || runs === 0) return null;
  const found = Array.from({ length: runs }, (_, run) =>
    monthsUntilPaid(moneyAfter(changed, kept, { run, from, until })),
  );
  // Between a month and never lies never: a number stands for it that no run can reach.
  const counted = found.map((each) => (each === Infinity ? NEVER : each));
  const at = (level: number): number | null => {
    const value = quantile(counted, level) ?? NEVER;
    return value > until ? null : value;
  };
  const never = found.filter((each) => each === Infinity).length / runs;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), never };
}

/** The sum of money after each month from the change on; the cost of the change stands before them. */
function moneyAfter(
  changed: RunScenario,
  kept: RunScenario,
  { run, from, until }: { readonly run: number; readonly from: number; readonly until: number },
): number[] {
  const { oneOff, department } = changed.scenario;
  const sums = [-oneOff];
  for (let month = from; month < until; month += 1) {
    const revenue = (each: RunScenario): number => {
      const record = each.records[run];
      const span = [month + 1, month + 1] as const;
      return record ? revenueOver(layoutOf(each.scenario), record, span) : 0;
    };
    const extraPay = payOf(changed.scenario, month) - payOf(kept.scenario, month);
    const gained = department.money.margin * (revenue(changed) - revenue(kept)) - extraPay;
    sums.push((sums.at(-1) ?? 0) + gained);
  }
  return sums;
}

/** Months until the sums are never below zero again; Infinity when the last one is. Sums begin before the first month. */
export function monthsUntilPaid(sums: readonly number[]): number {
  const last = sums.findLastIndex((money) => money < 0);
  const [before, after] = [sums[last], sums[last + 1]];
  if (before === undefined) return 0;
  return after === undefined ? Infinity : last + -before / (after - before);
}
