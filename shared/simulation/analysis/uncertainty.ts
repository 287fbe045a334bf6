import { z } from 'zod';

import { mean } from '../../statistics/mean.ts';
import { quantile } from '../../statistics/quantile.ts';
import { variance } from '../../statistics/standard-deviation.ts';
import { scenarioProblem } from '../model/scenario-problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { monthlyRevenue } from '../outcome/monthly-revenue.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { driversOf } from './calibrate.ts';
import { type DrawnScenario, drawAssumptions, freeNumbers } from './draw-assumptions.ts';
import { byChance, type Inquiry } from './inquiry.ts';
import { type Measure, measureSchema } from './measure.ts';

/** What is asked: what assumptions and chance make of a scenario together. */
export interface UncertaintyAsked {
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** Sets of assumptions, and runs with chance of each: two at least, to tell both apart. */
  readonly draws: number;
  readonly replications: number;
  readonly seed: number;
}

/** What a scenario comes to over what is believed of its assumptions and over chance. */
export const uncertaintySchema = z.object({
  measure: measureSchema,
  /** Sets that could be run, and all that were drawn. */
  sets: z.int().nonnegative(),
  drawn: z.int().nonnegative(),
  replications: z.int().positive(),
  /** The result of single runs over all sets at 5, 10, 25, 50, 75, 90 and 95 %; null: there is none. */
  levels: z
    .object({
      p5: z.number(),
      p10: z.number(),
      p25: z.number(),
      p50: z.number(),
      p75: z.number(),
      p90: z.number(),
      p95: z.number(),
    })
    .nullable(),
  /** Results of all single runs, the smallest first. */
  results: z.array(z.number()),
  /** Parts of the variance: of what is not known, and of chance; null where nothing varies. */
  ofAssumptions: z.number().min(0).max(1).nullable(),
  /** How far each assumption goes along with the result, the strongest first. */
  drivers: z.array(z.object({ path: z.string(), correlation: z.number() })),
});
export type Uncertainty = Readonly<z.output<typeof uncertaintySchema>>;

/** So many sets are asked for at a time: no more of them need be kept. */
const AT_ONCE = 20;

/**
 * Monte Carlo over assumptions, with chance inside: every assumed number is drawn evenly from its believable range, and each
 * set is run several times. Sets that make no department (shares of more than one) are left out and counted.
 */
export function* uncertainty(asked: UncertaintyAsked): Inquiry<Uncertainty> {
  const { scenario, measure, draws, replications, seed } = asked;
  const free = freeNumbers(scenario);
  const drawn = Array.from({ length: draws }, (_, draw) =>
    drawAssumptions(scenario, free, { seed, draw }),
  ).filter((each) => scenarioProblem(each.scenario) === null);
  const sets: { readonly values: readonly number[]; readonly results: readonly number[] }[] = [];
  for (let first = 0; first < drawn.length; first += AT_ONCE) {
    const some: readonly DrawnScenario[] = drawn.slice(first, first + AT_ONCE);
    const runs = yield byChance(
      some.map((each) => each.scenario),
      replications,
      Math.min(1, (first + AT_ONCE) / drawn.length),
    );
    for (const [index, run] of runs.entries()) {
      const results = singleResults(run, measure);
      if (results.length > 0) sets.push({ values: some[index]?.values ?? [], results });
    }
  }
  const results = sets.flatMap((set) => set.results).toSorted((one, other) => one - other);
  const means = sets.map((set) => ({ values: set.values, result: mean(set.results) ?? 0 }));
  return {
    measure,
    sets: sets.length,
    drawn: draws,
    replications,
    levels: levelsOf(results),
    results,
    ofAssumptions: partOfAssumptions(sets.map((set) => set.results)),
    drivers: driversOf(free, means),
  };
}

/** The result of each run by itself; none of a run that has none. */
function singleResults(run: RunScenario, measure: Measure): number[] {
  const { base, late } = windowsOf(run.scenario);
  const values = monthlyRevenue(run, late);
  if (measure === 'revenue') return values;
  const bases = monthlyRevenue(run, base);
  return values.flatMap((value, index) => {
    const own = bases[index] ?? 0;
    return own > 0 ? [value / own] : [];
  });
}

/**
 * One-way analysis of variance: what sets differ by beyond what chance within them explains. Sets of fewer than two results
 * tell nothing about chance and are left out.
 */
function partOfAssumptions(sets: readonly (readonly number[])[]): number | null {
  const telling = sets.filter((results) => results.length > 1);
  const within = mean(telling.map((results) => variance(results) ?? 0));
  const between = variance(telling.map((results) => mean(results) ?? 0));
  if (within === undefined || between === undefined) return null;
  const size = mean(telling.map((results) => results.length)) ?? 1;
  const ofSets = Math.max(0, between - within / size);
  const all = ofSets + within;
  return all > 0 ? ofSets / all : null;
}

function levelsOf(results: readonly number[]): Uncertainty['levels'] {
  const at = (level: number): number => quantile(results, level) ?? 0;
  if (results.length === 0) return null;
  return {
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}
