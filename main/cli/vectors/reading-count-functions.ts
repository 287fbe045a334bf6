import { z } from 'zod';

import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { meanOf } from '#shared/statistics/mean.ts';
import {
  type AllowedError,
  readingsLeft,
  type Spread,
} from '#shared/statistics/readings/allowed-error.ts';
import {
  GE_CYCLE_TABLE,
  readingsByCycleTable,
} from '#shared/statistics/readings/readings-by-ge-table.ts';
import { readingsByIlo } from '#shared/statistics/readings/readings-by-ilo.ts';
import { mundelTableReadings } from '#shared/statistics/readings/readings-by-mundel.ts';
import { readingsByNiiTruda } from '#shared/statistics/readings/readings-by-nii-truda.ts';
import { readingsByNormal } from '#shared/statistics/readings/readings-by-normal.ts';
import { readingsByStudent } from '#shared/statistics/readings/readings-by-student.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';
import { wholeCount } from '#shared/statistics/whole-count.ts';

import { known, levelSchema, valuesSchema } from './sample-schemas.ts';
import { type VectorFunctions, vectorFunction } from './vector-function.ts';

/** One figure, or one for each element. */
const figuresSchema = z.union([z.number(), valuesSchema]);

/** Readings, or the figures that books print of them; of one element or of several. */
const spreadSchema = z.object({
  times: valuesSchema.optional(),
  s: figuresSchema.optional(),
  sd: figuresSchema.optional(),
  mean: figuresSchema.optional(),
  z: z.number().optional(),
  confidence: levelSchema,
  already: z.int().optional(),
});
type SpreadWords = z.output<typeof spreadSchema>;

const relativeOrAbsolute = spreadSchema.extend({
  rel_error: z.number().optional(),
  e: z.number().optional(),
});

/** Numbers of readings that are required, in the words of the case files. */
export const readingCountFunctions: VectorFunctions = {
  n_cycles_z: vectorFunction(relativeOrAbsolute, (given) =>
    requiredWords(given, allowedError(given)),
  ),
  n_cycles_abs: vectorFunction(spreadSchema.extend({ e: z.number() }), (given) =>
    requiredWords(given, { kind: 'absolute', error: given.e }),
  ),
  n_cycles_t: vectorFunction(
    spreadSchema.extend({
      n0: z.int().optional(),
      k: z.number().optional(),
      e: z.number().optional(),
    }),
    (given) => {
      const taken = known(given.n0 ?? given.times?.length);
      const [pilot = known<Spread>(undefined)] = spreadsOf(given);
      const allowed = allowedError({ rel_error: given.k, e: given.e });
      const { t, readings } = known(
        readingsByStudent({ ...pilot, n: taken }, allowed, given.confidence),
      );
      return { t, ...countWords(readings, taken) };
    },
  ),
  n_cycles_ilo: vectorFunction(z.object({ x: valuesSchema, c: z.number() }), ({ x, c }) => {
    const { total, squares, readings } = known(readingsByIlo(x, c));
    return { sum: total, sumsq: squares, ...countWords(readings, x.length) };
  }),
  n_mundel: vectorFunction(
    z.object({ subgroup: z.int(), ratio: figuresSchema }),
    ({ subgroup, ratio }) =>
      Object.fromEntries(
        listOf(ratio).map((one) => [String(one), known(mundelTableReadings(one, subgroup))]),
      ),
  ),
  n_ge_table: vectorFunction(z.object({ cycle_min: figuresSchema }), ({ cycle_min: minutes }) => {
    const cycles = listOf(minutes).map((one) => known(readingsByCycleTable(GE_CYCLE_TABLE, one)));
    return { cycles: typeof minutes === 'number' ? cycles[0] : cycles };
  }),
  n_obs_nii_truda: vectorFunction(
    z.object({ K: z.number(), C_pct: z.number() }),
    ({ K, C_pct: percent }) => {
      const readings = known(readingsByNiiTruda(K, percent));
      return { n: readings, n_ceil: wholeCount(readings) };
    },
  ),
};

function allowedError(given: {
  readonly rel_error?: number | undefined;
  readonly e?: number | undefined;
}): AllowedError {
  return given.rel_error === undefined
    ? { kind: 'absolute', error: known(given.e) }
    : { kind: 'relative', share: given.rel_error };
}

function listOf(given: number | readonly number[]): readonly number[] {
  return typeof given === 'number' ? [given] : given;
}

/** The spread of each element. The mean is not needed for an absolute error, and then missing at times. */
function spreadsOf({ times, s, sd, mean }: SpreadWords): readonly Spread[] {
  if (times) return [{ mean: meanOf(times), sd: known(standardDeviation(times)) }];
  const means = listOf(mean ?? Number.NaN);
  return listOf(known(s ?? sd)).map((one, place) => ({
    mean: means[place] ?? Number.NaN,
    sd: one,
  }));
}

/** Each element asks for its own number; the greatest is what the study needs. */
function requiredWords(given: SpreadWords, allowed: AllowedError): Record<string, unknown> {
  const deviate = given.z ?? normalQuantile((1 + given.confidence) / 2);
  const readings = spreadsOf(given).map((spread) =>
    known(readingsByNormal(spread, allowed, deviate)),
  );
  const taken = given.already ?? given.times?.length ?? 0;
  const greatest = countWords(Math.max(...readings), taken);
  const isList = Array.isArray(given.s ?? given.sd);
  return isList
    ? { ...greatest, n: readings, n_ceil: readings.map((one) => wholeCount(one)) }
    : greatest;
}

function countWords(readings: number, taken: number): Record<string, unknown> {
  const required = wholeCount(readings);
  return {
    n: readings,
    n_ceil: required,
    n_required: required,
    additional: readingsLeft(required, taken),
  };
}
