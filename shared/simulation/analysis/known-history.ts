import { z } from 'zod';

import type { MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';

const range = z.tuple([z.number(), z.number()]);
const month = z.int().positive();

/** What is known of how a department did, in words that a run can be held against. */
export const knownHistorySchema = z.strictObject({
  /** Mean revenue and deals a month over months of the run, counted from 1, between two numbers. */
  revenue: z.array(z.strictObject({ from: month, to: month, between: range })).default([]),
  deals: z.array(z.strictObject({ from: month, to: month, between: range })).default([]),
  /** Revenue of some months against that of others. */
  growth: z
    .array(
      z.strictObject({
        from: month,
        to: month,
        againstFrom: month,
        againstTo: month,
        between: range,
      }),
    )
    .default([]),
  /** Shares of working time of groups of operations together, over months. */
  shares: z
    .array(
      z.strictObject({
        groups: z.array(z.string()).min(1),
        from: month,
        to: month,
        between: range,
      }),
    )
    .default([]),
  /** Deals of those that were spoken to, and how busy everybody was. */
  conversion: z.array(z.strictObject({ from: month, to: month, between: range })).default([]),
  busy: z.array(z.strictObject({ from: month, to: month, between: range })).default([]),
});
export type KnownHistory = Readonly<z.output<typeof knownHistorySchema>>;

type Months = readonly MonthFigures[];

/** Which of the facts a run does not reproduce, in the order of the history; none: it fits. */
export function missedFacts(
  scenario: Scenario,
  months: Months,
  history: KnownHistory,
): readonly string[] {
  const facts: [name: string, value: number, between: readonly [number, number]][] = [
    ...history.revenue.map((fact, index): [string, number, [number, number]] => [
      `revenue.${index}`,
      revenueOf(spanOf(months, fact.from, fact.to)),
      fact.between,
    ]),
    ...history.deals.map((fact, index): [string, number, [number, number]] => [
      `deals.${index}`,
      average(spanOf(months, fact.from, fact.to), ({ deals }) => deals),
      fact.between,
    ]),
    ...history.growth.map((fact, index): [string, number, [number, number]] => [
      `growth.${index}`,
      revenueOf(spanOf(months, fact.from, fact.to)) /
        revenueOf(spanOf(months, fact.againstFrom, fact.againstTo)),
      fact.between,
    ]),
    ...history.shares.map((fact, index): [string, number, [number, number]] => [
      `shares.${index}`,
      shareOf(scenario, spanOf(months, fact.from, fact.to), fact.groups),
      fact.between,
    ]),
    ...history.conversion.map((fact, index): [string, number, [number, number]] => {
      const span = spanOf(months, fact.from, fact.to);
      const contacted = average(span, (each) => each.contacted);
      return [`conversion.${index}`, average(span, (each) => each.deals) / contacted, fact.between];
    }),
    ...history.busy.map((fact, index): [string, number, [number, number]] => [
      `busy.${index}`,
      busyOf(spanOf(months, fact.from, fact.to)),
      fact.between,
    ]),
  ];
  return facts.flatMap(([name, value, [low, high]]) =>
    // What is not a number, such as a growth from nothing, reproduces nothing.
    value >= low && value <= high ? [] : [name],
  );
}

const spanOf = (months: Months, from: number, to: number): Months => months.slice(from - 1, to);

function average(months: Months, of: (month: MonthFigures) => number): number {
  return months.reduce((sum, each) => sum + of(each), 0) / months.length;
}

/** Mean revenue a month: what was paid less what went back. */
export function revenueOf(months: Months): number {
  return average(months, ({ paid, refunded }) => paid - refunded);
}

const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);

function busyOf(months: Months): number {
  return (
    average(months, ({ busy }) => total(busy)) / average(months, ({ present }) => total(present))
  );
}

function shareOf({ department }: Scenario, months: Months, groups: readonly string[]): number {
  const { operations } = department;
  const counted = (isCounted: (operation: number) => boolean): number =>
    average(months, ({ minutes }) =>
      minutes.reduce(
        (sum, each, cell) => (isCounted(cell % operations.length) ? sum + each : sum),
        0,
      ),
    );
  const all = counted(() => true) + average(months, ({ switching }) => total(switching));
  return counted((operation) => groups.includes(operations[operation]?.group ?? '')) / all;
}
