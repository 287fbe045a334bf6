import { z } from 'zod';

import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import { scenarioProblem } from '../model/scenario-problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { type SimulatedEstimate, simulatedEstimateSchema } from '../outcome/simulated-estimate.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { type Measure, measured, measureSchema } from './measure.ts';

/** What is asked: how far one number must go for the result to reach a target. */
export interface BreakEvenAsked {
  readonly scenario: Scenario;
  /** The number, such as `phases.1.split.roles.senior.speed`. */
  readonly path: string;
  /** Between which values it may go. */
  readonly low: number;
  readonly high: number;
  readonly measure: Measure;
  /** The least result that will do. */
  readonly target: number;
  /** Runs with chance by which the value is found out; 0: by expected numbers only. */
  readonly replications: number;
}

/**
 * `reached`: as it is, the result will do. `found`: with `value` it just does. `none`: with no value in the range; `value`
 * is then the one that comes nearest. `unknown-path`: the scenario has no such number.
 */
export const breakEvenSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['reached', 'found', 'none']),
    path: z.string(),
    measure: measureSchema,
    target: z.number(),
    /** What the scenario says. */
    own: z.number(),
    value: z.number(),
    /** The result with `value` by expected numbers, and by runs. */
    result: z.number().nullable(),
    runs: simulatedEstimateSchema.nullable(),
  }),
  z.object({ kind: z.literal('unknown-path'), path: z.string() }),
]);
export type BreakEven = Readonly<z.output<typeof breakEvenSchema>>;

/** Values that are tried on each side before the place is narrowed down: a result need not go one way. */
const STEPS = 8;
/** Halvings of the step that was found: its place is known to 1/1024 of the side. */
const HALVINGS = 7;
/** Expected numbers are held against runs so often, each time with the target moved by what they are wrong. */
const ROUNDS = 3;

/**
 * The smallest change of one number with which the result reaches a target, by steps outwards and then by halving. With
 * runs: expected numbers are a little off, so what they find is run, and the search is made again for a target that is moved
 * by their error there.
 */
export function* breakEven(asked: BreakEvenAsked): Inquiry<BreakEven> {
  const { scenario, path, measure, target, replications } = asked;
  const own = scenarioNumbers(scenario).find((each) => each.path === path);
  if (!own) return { kind: 'unknown-path', path };
  const common = { path, measure, target, own: own.value };
  const grid = yield* triedOn(asked, own.value);
  let aim = target;
  let found = yield* search(asked, grid, aim);
  if (replications === 0) return { ...common, ...found, runs: null };
  let runs = yield* ranAt(asked, found.value, 1 / ROUNDS);
  for (let round = 1; round < ROUNDS && !isSettled(found, runs, target); round += 1) {
    if (found.result === null || runs === null || runs.mean === 0) break;
    aim = (target * found.result) / runs.mean;
    found = yield* search(asked, grid, aim);
    runs = yield* ranAt(asked, found.value, (round + 1) / ROUNDS);
  }
  return { ...common, ...found, runs };
}

interface Tried {
  readonly value: number;
  readonly result: number | null;
}

interface Found extends Tried {
  readonly kind: 'reached' | 'found' | 'none';
}

/** Whether the runs agree: the target lies within their interval, or what was said of the target holds for them too. */
function isSettled({ kind }: Found, runs: SimulatedEstimate | null, target: number): boolean {
  if (runs === null) return true;
  if (kind === 'found') return runs.ciLow <= target && target <= runs.ciHigh;
  return (kind === 'reached') === runs.mean >= target;
}

function* ranAt(
  { scenario, path, measure, replications }: BreakEvenAsked,
  value: number,
  until: number,
): Inquiry<SimulatedEstimate | null> {
  const [run] = yield byChance([withNumber(scenario, path, value)], replications, until);
  return run ? measured(run, measure) : null;
}

function* triedAt(
  { scenario, path, measure }: BreakEvenAsked,
  values: readonly number[],
): Inquiry<Tried[]> {
  const scenarios = values.map((value) => withNumber(scenario, path, value));
  const possible = scenarios.filter((each) => scenarioProblem(each) === null);
  const runs = yield byMeans(possible, 0);
  const results = new Map(
    possible.map((each, index) => {
      const run = runs[index];
      return [each, run ? (measured(run, measure)?.mean ?? null) : null];
    }),
  );
  return values.map((value, index) => {
    const own = scenarios[index];
    return { value, result: own ? (results.get(own) ?? null) : null };
  });
}

/** The number as it is, and steps from it down and up. */
interface Grid {
  readonly start: Tried;
  readonly sides: readonly (readonly Tried[])[];
}

function* triedOn(asked: BreakEvenAsked, own: number): Inquiry<Grid> {
  const side = (end: number): number[] =>
    Array.from({ length: STEPS }, (_, step) => own + ((end - own) * (step + 1)) / STEPS);
  const [start, ...steps] = yield* triedAt(asked, [own, ...side(asked.low), ...side(asked.high)]);
  return {
    start: start ?? { value: own, result: null },
    sides: [steps.slice(0, STEPS), steps.slice(STEPS)],
  };
}

function* search(asked: BreakEvenAsked, { start, sides }: Grid, target: number): Inquiry<Found> {
  const doesReach = ({ result }: Tried): boolean => result !== null && result >= target;
  if (doesReach(start)) return { kind: 'reached', ...start };
  const found: Tried[] = [];
  for (const side of sides) {
    const at = side.findIndex(doesReach);
    const enough = side[at];
    if (enough) found.push(yield* narrowed(asked, side[at - 1] ?? start, enough, doesReach));
  }
  const distance = ({ value }: Tried): number => Math.abs(value - start.value);
  const [nearest] = found.toSorted((one, other) => distance(one) - distance(other));
  if (nearest) return { kind: 'found', ...nearest };
  const best = [start, ...sides.flat()].reduce((one, other) =>
    (other.result ?? -Infinity) > (one.result ?? -Infinity) ? other : one,
  );
  return { kind: 'none', ...best };
}

function* narrowed(
  asked: BreakEvenAsked,
  from: Tried,
  to: Tried,
  doesReach: (tried: Tried) => boolean,
): Inquiry<Tried> {
  let short = from;
  let enough = to;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const [middle] = yield* triedAt(asked, [(short.value + enough.value) / 2]);
    if (!middle) break;
    if (doesReach(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
