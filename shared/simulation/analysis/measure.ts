import { z } from 'zod';

import type { Scenario } from '../model/scenario.ts';
import { monthlyRevenue } from '../outcome/monthly-revenue.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { estimateOf, ratioOf, type SimulatedEstimate } from '../outcome/simulated-estimate.ts';

/** What a run is judged by: late revenue against that before the last change, or late revenue a month. */
export const measureSchema = z.enum(['ratio', 'revenue']);
export type Measure = z.output<typeof measureSchema>;

/** What the runs of a scenario come to; null: it has no such number. */
export function measured(run: RunScenario, measure: Measure): SimulatedEstimate | null {
  const { base, late } = windowsOf(run.scenario);
  const values = monthlyRevenue(run, late);
  if (measure === 'revenue') return estimateOf(values);
  return run.scenario.phases.length > 1 ? ratioOf(values, monthlyRevenue(run, base)) : null;
}

/** What a scenario can be judged by: against what was before, where there is a change. */
export function usualMeasure({ phases }: Pick<Scenario, 'phases'>): Measure {
  return phases.length > 1 ? 'ratio' : 'revenue';
}
