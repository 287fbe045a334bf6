import { z } from 'zod';

import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import { scenarioProblem } from '../model/scenario-problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RunScenario } from '../outcome/run-record.ts';
import { type SimulatedEstimate, simulatedEstimateSchema } from '../outcome/simulated-estimate.ts';
import { freeNumbers } from './draw-assumptions.ts';
import { byChance, byMeans, type Inquiry } from './inquiry.ts';
import { type Measure, measured, measureSchema } from './measure.ts';

/** A number, and what it comes to: by expected numbers, and by runs with chance where those were made. */
const endSchema = z.object({
  value: z.number(),
  /** Null: a department with this number cannot be, or has no such result. */
  result: z.number().nullable(),
  runs: simulatedEstimateSchema.nullable(),
});
type TornadoEnd = Readonly<z.output<typeof endSchema>>;

/** What an assumed number does to the result at both ends of what is believable. */
const barSchema = z.object({
  path: z.string(),
  /** What the scenario says. */
  value: z.number(),
  low: endSchema,
  high: endSchema,
  /** The distance between the results of both ends; null where one has none. */
  span: z.number().nullable(),
});
type TornadoBar = Readonly<z.output<typeof barSchema>>;

/** What a scenario comes to, and on which of its assumptions that hangs. */
export const tornadoSchema = z.object({
  measure: measureSchema,
  base: z.number().nullable(),
  baseRuns: simulatedEstimateSchema.nullable(),
  /** The strongest first; those without a result last. */
  bars: z.array(barSchema),
});
export type Tornado = Readonly<z.output<typeof tornadoSchema>>;

/** What is asked of a tornado. */
export interface TornadoAsked {
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** So many of the strongest are run with chance as well, each end so often; 0: none. */
  readonly verified: number;
  readonly replications: number;
}

/** Where expected numbers are done and chance begins. */
const MEANS_UNTIL = 0.2;

/**
 * Each assumed number of a scenario at the low and the high end of its believable range, all others as they are. What
 * several numbers do together it does not tell.
 */
export function* tornado(asked: TornadoAsked): Inquiry<Tornado> {
  const { scenario, measure, verified, replications } = asked;
  const isVerified = verified > 0 && replications > 0;
  const values = new Map(scenarioNumbers(scenario).map(({ path, value }) => [path, value]));
  const free = freeNumbers(scenario).filter(({ path }) => values.has(path));
  const ends = free.flatMap(({ path, low, high }) =>
    [low, high].map((value) => ({ value, scenario: withNumber(scenario, path, value) })),
  );
  const possible = ends.filter((end) => scenarioProblem(end.scenario) === null);
  const [base, ...runs] = yield byMeans(
    [scenario, ...possible.map((end) => end.scenario)],
    isVerified ? MEANS_UNTIL : 1,
  );
  const found = new Map(possible.map((end, index) => [end, resultOf(runs[index], measure)]));
  const bars = free
    .map(({ path }, index): TornadoBar => {
      const end = (at: number): TornadoEnd => {
        const own = ends[2 * index + at];
        const result = own ? (found.get(own)?.mean ?? null) : null;
        return { value: own?.value ?? 0, result, runs: null };
      };
      const both = { low: end(0), high: end(1) };
      return { path, value: values.get(path) ?? 0, ...both, span: spanOf(both) };
    })
    .toSorted((one, other) => (other.span ?? -1) - (one.span ?? -1));
  const plain = { measure, base: resultOf(base, measure)?.mean ?? null, baseRuns: null, bars };
  return isVerified ? yield* verify(asked, plain) : plain;
}

function resultOf(run: RunScenario | undefined, measure: Measure): SimulatedEstimate | null {
  return run ? measured(run, measure) : null;
}

/** Runs the strongest bars with chance, and puts them in the order that these say. */
function* verify(
  { scenario, measure, verified, replications }: TornadoAsked,
  plain: Tornado,
): Inquiry<Tornado> {
  const strongest = plain.bars.filter(({ span }) => span !== null).slice(0, verified);
  const rest = plain.bars.slice(strongest.length);
  const scenarios = strongest.flatMap(({ path, low, high }) =>
    [low, high].map(({ value }) => withNumber(scenario, path, value)),
  );
  const [base, ...runs] = yield byChance([scenario, ...scenarios], replications, 1);
  const bars = strongest.map((bar, index): TornadoBar => ({
    ...bar,
    low: { ...bar.low, runs: resultOf(runs[2 * index], measure) },
    high: { ...bar.high, runs: resultOf(runs[2 * index + 1], measure) },
  }));
  return {
    ...plain,
    baseRuns: resultOf(base, measure),
    bars: [
      ...bars.toSorted((one, other) => (ranSpanOf(other) ?? -1) - (ranSpanOf(one) ?? -1)),
      ...rest,
    ],
  };
}

function spanOf({ low, high }: Pick<TornadoBar, 'low' | 'high'>): number | null {
  return low.result === null || high.result === null ? null : Math.abs(high.result - low.result);
}

function ranSpanOf({ low, high }: TornadoBar): number | null {
  return low.runs && high.runs ? Math.abs(high.runs.mean - low.runs.mean) : null;
}
