import { z } from 'zod';

import { variance } from '../../statistics/standard-deviation.ts';
import { monthlyRevenue } from './monthly-revenue.ts';
import { paybackEstimateSchema, paybackOf } from './payback-of.ts';
import type { MonthSpan, RunScenario } from './run-record.ts';
import { estimateOf, ratioOf, simulatedEstimateSchema } from './simulated-estimate.ts';

/** What one scenario yields against another one, run by run on the same luck. */
export const scenarioComparisonSchema = z.object({
  scenario: z.string(),
  against: z.string(),
  /** Months of the one, and of the other, that are compared. */
  months: z.tuple([z.int(), z.int()]),
  baseMonths: z.tuple([z.int(), z.int()]),
  /** Revenue of a month against that of the other; null where the other has none. */
  ratio: simulatedEstimateSchema.nullable(),
  /** Revenue of a month less that of the other. */
  difference: simulatedEstimateSchema,
  /** By what the common luck divides the variance of the difference; null where it leaves none. */
  varianceReduction: z.number().nullable(),
  /** When the change of the one has paid for itself against the other; null without a change, or of itself. */
  payback: paybackEstimateSchema.nullable(),
});
export type ScenarioComparison = Readonly<z.output<typeof scenarioComparisonSchema>>;

/** Compares revenue of two scenarios that were run on the same seed: as many runs as both have. */
export function compareRuns(
  one: RunScenario,
  against: RunScenario,
  { months, baseMonths }: { readonly months: MonthSpan; readonly baseMonths: MonthSpan },
): ScenarioComparison {
  const runs = Math.min(one.records.length, against.records.length);
  const values = monthlyRevenue(one, months).slice(0, runs);
  const bases = monthlyRevenue(against, baseMonths).slice(0, runs);
  const differences = values.map((value, run) => value - (bases[run] ?? 0));
  const apart = (variance(values) ?? 0) + (variance(bases) ?? 0);
  const together = variance(differences) ?? 0;
  return {
    scenario: one.scenario.name,
    against: against.scenario.name,
    months: [...months],
    baseMonths: [...baseMonths],
    ratio: ratioOf(values, bases),
    difference: estimateOf(differences),
    varianceReduction: together > 0 ? apart / together : null,
    payback: one === against ? null : paybackOf(one, against),
  };
}
