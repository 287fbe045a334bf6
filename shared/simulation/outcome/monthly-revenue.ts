import { layoutOf } from './run-layout.ts';
import { type MonthSpan, revenueOver, type RunScenario } from './run-record.ts';

/** Revenue of a month, less what went back: the mean of a span, by run. */
export function monthlyRevenue({ scenario, records }: RunScenario, span: MonthSpan): number[] {
  const layout = layoutOf(scenario);
  const months = span[1] - span[0] + 1;
  return records.map((record) => revenueOver(layout, record, span) / months);
}
