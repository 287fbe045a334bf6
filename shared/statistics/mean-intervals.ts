import { z } from 'zod';

import { operationFilterSchema } from './operation-readings.ts';

const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** One asking, so that it can be called off: a word of the caller's own. */
const askIdSchema = z.string().min(1).max(40);
export const askedIntervalsSchema = z.object({ askId: askIdSchema });
export const meanIntervalsFilterSchema = operationFilterSchema.extend({ askId: askIdSchema });
export type MeanIntervalsFilter = z.output<typeof meanIntervalsFilterSchema>;

/** How far resampling has come, 0…1. */
export const resampledSchema = askedIntervalsSchema.extend({ share: z.number() });

/** Resamples of the bootstrap: what the literature takes for an interval (Efron & Tibshirani §14). */
export const RESAMPLES = 10_000;
/** Fewer readings have a range and no interval. */
export const FEWEST_FOR_INTERVALS = 5;

/** Three intervals of the mean of the same readings, ms, readings taken as independent. */
const foundSchema = z.object({
  kind: z.literal('found'),
  readings: z.int(),
  level: z.number(),
  resamples: z.int(),
  student: intervalSchema,
  /** Null where all readings are the same. */
  bca: intervalSchema.nullable(),
  /** Of the log-normal distribution that was fitted; null where a reading has no length. */
  cox: intervalSchema.nullable(),
});
export type FoundMeanIntervals = Readonly<z.infer<typeof foundSchema>>;

/** The intervals, or that there are too few readings, or that it was called off. */
export const meanIntervalsSchema = z.discriminatedUnion('kind', [
  foundSchema,
  z.object({ kind: z.literal('few'), readings: z.int() }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type MeanIntervals = Readonly<z.infer<typeof meanIntervalsSchema>>;
