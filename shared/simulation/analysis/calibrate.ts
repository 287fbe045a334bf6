import { z } from 'zod';

import { quantile } from '../../statistics/quantile.ts';
import type { KnownHistory } from '../model/known-history.ts';
import { scenarioProblem } from '../model/scenario-problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { drawAssumptions, type FreeNumber } from './draw-assumptions.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { measured } from './measure.ts';
import { missedFacts } from './missed-facts.ts';
import { rankCorrelation } from './rank-correlation.ts';

/** What is asked of a calibration. */
export interface Calibration {
  /** With its last phase as the change that is asked about. */
  readonly scenario: Scenario;
  readonly history: KnownHistory;
  readonly free: readonly FreeNumber[];
  readonly draws: number;
  readonly seed: number;
  /** Runs with chance of each of the first fitting sets; 0: expected numbers only. */
  readonly replications: number;
}

/** A ratio over sets of assumptions, at 5, 25, 50, 75 and 95 %. */
const levelsSchema = z.object({
  p5: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p95: z.number(),
});

/** Which sets of assumptions reproduce what is known, and what these say. */
export const calibrationResultSchema = z.object({
  tried: z.int().nonnegative(),
  /** Values of the free numbers under which the known history comes out, and what they say about the change. */
  fitting: z.array(z.object({ values: z.array(z.number()), ratio: z.number().nullable() })),
  /** The free numbers by their paths, in the order of the values. */
  paths: z.array(z.string()),
  /** By fact: how many sets did not reproduce it. */
  missed: z.record(z.string(), z.int()),
  /** Late revenue against that before the change, over the fitting sets; null where fewer than ten fit. */
  ratio: levelsSchema.nullable(),
  /** The same by runs with chance, over as many fitting sets as were run. */
  ran: levelsSchema.extend({ sets: z.int().positive() }).nullable(),
  /** How far each free number goes along with the ratio among the fitting sets, the strongest first. */
  drivers: z.array(z.object({ path: z.string(), correlation: z.number() })),
});
export type CalibrationResult = Readonly<z.output<typeof calibrationResultSchema>>;

/** Fewer sets have no nine of ten. */
export const FEWEST_SETS = 10;
/** So many are drawn at a time: no more of them need be kept. */
const AT_ONCE = 100;
/** So many of the fitting sets are run with chance. */
const MOST_RUN = 40;
/** Counted among the missed facts: sets that make no department, such as shares of more than one. */
const IMPOSSIBLE = 'impossible';
/** Where expected numbers are done and chance begins. */
const MEANS_UNTIL = 0.8;

/**
 * Approximate Bayesian calibration by rejection: numbers that nobody measured are drawn from their ranges, and the sets
 * under which the run reproduces the known history are kept. What the kept sets say about the change is what the history
 * allows; their ranges are the asker's own, so "none of n" means less than 3 / n of such sets (rule of three), not never.
 */
export function* calibrate(asked: Calibration): Inquiry<CalibrationResult> {
  const { free, draws } = asked;
  const missed: Record<string, number> = {};
  const fitting: FittingDraw[] = [];
  for (let first = 0; first < draws; first += AT_ONCE) {
    fitting.push(...(yield* fittingOf(asked, first, missed)));
  }
  return {
    tried: draws,
    fitting: fitting.map(({ values, ratio }) => ({ values: [...values], ratio })),
    paths: free.map(({ path }) => path),
    missed,
    ratio: levelsOf(fitting.flatMap(({ ratio }) => ratio ?? [])),
    ran: yield* runSome(asked, fitting.slice(0, MOST_RUN)),
    drivers: driversOf(
      free,
      fitting.flatMap(({ values, ratio }) => (ratio === null ? [] : [{ values, result: ratio }])),
    ),
  };
}

/** A set that reproduces the history, by its draw. */
interface FittingDraw {
  readonly draw: number;
  readonly values: readonly number[];
  readonly ratio: number | null;
}

/** Those of some draws that reproduce the history; what the others miss is counted. */
function* fittingOf(
  { scenario, history, free, draws, seed, replications }: Calibration,
  first: number,
  missed: Record<string, number>,
): Inquiry<FittingDraw[]> {
  const count = Math.min(AT_ONCE, draws - first);
  const miss = (fact: string): void => {
    missed[fact] = (missed[fact] ?? 0) + 1;
  };
  const drawn = Array.from({ length: count }, (_, index) => ({
    draw: first + index,
    ...drawAssumptions(scenario, free, { seed, draw: first + index }),
  })).filter((each) => {
    const isPossible = scenarioProblem(each.scenario) === null;
    if (!isPossible) miss(IMPOSSIBLE);
    return isPossible;
  });
  const runs = yield byMeans(
    drawn.map((each) => each.scenario),
    ((first + count) / draws) * (replications > 0 ? MEANS_UNTIL : 1),
  );
  return drawn.flatMap(({ draw, values }, index) => {
    const run = runs[index];
    if (!run) return [];
    const facts = missedFacts(run, history);
    for (const fact of facts) miss(fact);
    return facts.length > 0 ? [] : [{ draw, values, ratio: measured(run, 'ratio')?.mean ?? null }];
  });
}

function* runSome(
  { scenario, free, seed, replications }: Calibration,
  fitting: readonly FittingDraw[],
): Inquiry<CalibrationResult['ran']> {
  if (replications === 0 || fitting.length === 0) return null;
  const runs = yield byChance(
    fitting.map(({ draw }) => drawAssumptions(scenario, free, { seed, draw }).scenario),
    replications,
    1,
  );
  const levels = levelsOf(runs.flatMap((run) => measured(run, 'ratio')?.mean ?? []));
  return levels && { ...levels, sets: fitting.length };
}

function levelsOf(ratios: readonly number[]): z.output<typeof levelsSchema> | null {
  const at = (level: number): number => quantile(ratios, level) ?? 0;
  if (ratios.length < FEWEST_SETS) return null;
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

/** How far each free number goes along with a result, over sets of values, the strongest first. */
export function driversOf(
  free: readonly FreeNumber[],
  sets: readonly { readonly values: readonly number[]; readonly result: number }[],
): CalibrationResult['drivers'] {
  const results = sets.map(({ result }) => result);
  return free
    .map(({ path }, index) => ({
      path,
      correlation:
        rankCorrelation(
          sets.map(({ values }) => values[index] ?? 0),
          results,
        ) ?? 0,
    }))
    .toSorted((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}
