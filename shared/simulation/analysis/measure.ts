import type { MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { MeanEngine } from './calibrate.ts';
import { revenueOf } from './known-history.ts';

/** A number that a run of a scenario is judged by; null where it has none. */
export type Measure = (scenario: Scenario, months: readonly MonthFigures[]) => number | null;

/** Mean revenue a month, less what went back, in the last months of a run. */
export const lateRevenue: Measure = (scenario, months) => {
  const [from, to] = windowsOf(scenario).late;
  return revenueOf(months.slice(from - 1, to));
};

/** An engine, and what its runs are judged by. */
export interface Judging {
  readonly engine: MeanEngine;
  readonly measure: Measure;
}

/** What a scenario comes to. */
export function judge(scenario: Scenario, { engine, measure }: Judging): number | null {
  return measure(scenario, engine(scenario));
}
