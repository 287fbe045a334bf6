import { z } from 'zod';

import { mean } from '#shared/statistics/mean.ts';
import { classesInRange } from '#shared/statistics/readings/class-intervals.ts';
import { cleanMinMax } from '#shared/statistics/readings/clean-min-max.ts';
import { cleanStepwise } from '#shared/statistics/readings/clean-stepwise.ts';
import type { Cleaning } from '#shared/statistics/readings/cleaning.ts';
import { elementalTimes, minutesOfClockPair } from '#shared/statistics/readings/clock-readings.ts';
import { limitFactor, USUAL_LIMIT_FACTORS } from '#shared/statistics/readings/limit-factor.ts';
import {
  type LimitFigures,
  limitFigures,
  limitValues,
} from '#shared/statistics/readings/limit-values.ts';
import { isLongByCount } from '#shared/statistics/readings/row-length.ts';
import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';
import { wholeCount } from '#shared/statistics/whole-count.ts';
import { stabilityNorm, USUAL_STABILITY_NORMS } from '#shared/studies/stability-norm.ts';

import { known, valuesSchema } from './sample-schemas.ts';
import { type VectorFunctions, vectorFunction } from './vector-function.ts';

/** A row of times: as times, or as pairs of times of a clock in minutes. */
const rowSchema = z
  .union([
    z.object({ row: valuesSchema, K_norm: z.number() }),
    z.object({ clock_pairs: z.array(z.string()), K_norm: z.number() }),
  ])
  .transform((given) => ({
    norm: given.K_norm,
    times:
      'row' in given ? given.row : given.clock_pairs.map((pair) => known(minutesOfClockPair(pair))),
  }));

const limitSchema = z.union([
  z.object({ row: valuesSchema, K: z.number().optional() }),
  z.object({
    mean_wo_min: z.number(),
    mean_wo_max: z.number(),
    K: z.number(),
    amax: z.number(),
    next_min: z.number(),
    next_max: z.number(),
    amin: z.number(),
  }),
]);

/** Rows of readings and their cleaning, in the words of the case files. */
export const readingsFunctions: VectorFunctions = {
  continuous_to_elemental: vectorFunction(
    z.object({ cumulative: valuesSchema, start: z.number().default(0) }),
    ({ cumulative, start }) => {
      const elements = elementalTimes(cumulative, start);
      if (elements.kind === 'backwards') throw new Error(`reading ${elements.index} runs back`);
      const { times } = elements;
      return { durations: times, mean: mean(times), s: standardDeviation(times) };
    },
  ),
  chronorow_clean_minmax: vectorFunction(rowSchema, ({ times, norm }) => ({
    durations: times,
    ...cleaningWords(times, cleanMinMax(times, norm)),
  })),
  chronorow_clean_stepwise: vectorFunction(rowSchema, ({ times, norm }) => {
    const cleaning = cleanStepwise(times, norm);
    return {
      durations: times,
      ...cleaningWords(times, cleaning),
      removable: timesAt(times, cleaning.removed),
      action: cleaning.verdict,
    };
  }),
  limit_value_outlier: vectorFunction(limitSchema, (given) =>
    'row' in given ? limitsOfRow(given.row, given.K) : limitsOfFigures(given),
  ),
  kust_norm_mass_manual: vectorFunction(z.record(z.string(), valuesSchema), (rows) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, times]) => [name.replace(/^row_/, ''), manualNorm(times)]),
    ),
  ),
  n_intervals: vectorFunction(
    z.object({ tmax: z.number(), tmin: z.number(), width: z.number() }),
    ({ tmax, tmin, width }) => {
      const classes = known(classesInRange(tmin, tmax, width));
      return { M_raw: classes, M: wholeCount(classes) };
    },
  ),
};

function cleaningWords(times: readonly number[], cleaning: Cleaning): Record<string, unknown> {
  return {
    K0: cleaning.before,
    K1: cleaning.after,
    kept: cleaning.kept,
    removed: timesAt(times, cleaning.removed),
    mean: mean(cleaning.kept),
    n: cleaning.kept.length,
    stable: cleaning.verdict === 'accept',
  };
}

function timesAt(times: readonly number[], places: readonly number[]): readonly number[] {
  return places.map((place) => known(times[place]));
}

function limitsOfRow(row: readonly number[], factor: number | undefined): Record<string, unknown> {
  const figures = known(limitFigures(row));
  const used = known(factor ?? limitFactor(USUAL_LIMIT_FACTORS, row.length - 1));
  const { low, high } = limitValues(figures, used);
  return {
    Kr: stabilityCoefficient(row),
    K: used,
    ...figureWords(figures, used),
    removed: row.filter((time) => time < low || time > high),
  };
}

function limitsOfFigures(
  given: Exclude<z.output<typeof limitSchema>, { row: unknown }>,
): Record<string, unknown> {
  const figures: LimitFigures = {
    meanWithoutMin: given.mean_wo_min,
    meanWithoutMax: given.mean_wo_max,
    min: given.amin,
    nextMin: given.next_min,
    max: given.amax,
    nextMax: given.next_max,
  };
  return { Kr: stabilityCoefficient([given.amin, given.amax]), ...figureWords(figures, given.K) };
}

function figureWords(figures: LimitFigures, factor: number): Record<string, unknown> {
  const { low, high } = limitValues(figures, factor);
  return {
    mean_wo_min: figures.meanWithoutMin,
    mean_wo_max: figures.meanWithoutMax,
    a_min: low,
    a_max: high,
  };
}

function manualNorm(timesInSeconds: readonly number[]): number | undefined {
  const isLong = isLongByCount(timesInSeconds);
  return stabilityNorm(USUAL_STABILITY_NORMS, { production: 'mass', pace: 'manual', isLong });
}
