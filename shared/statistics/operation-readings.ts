import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { personIdSchema } from '../recording/person.ts';
import { estimateSchema } from './estimate.ts';
import { normalTimeSchema } from './normal-time.ts';
import { photoFilterSchema } from './photo.ts';
import { requiredReadingsSchema } from './required/required-readings.ts';

/** Which operation, within which days of whom. */
export const operationFilterSchema = photoFilterSchema
  .omit({ isEveryDayListed: true })
  .extend({ operationId: operationIdSchema });
export type OperationFilter = z.output<typeof operationFilterSchema>;

/** What a row of readings comes to. Times in ms; null where there are too few readings for the figure. */
const readingFiguresSchema = z.object({
  readings: z.int().nonnegative(),
  /** Days of people with a reading. */
  personDays: z.int().nonnegative(),
  mean: estimateSchema,
  median: z.number().nullable(),
  quartiles: z.object({ low: z.number(), high: z.number() }).nullable(),
  geometricMean: z.number().nullable(),
  p90: z.number().nullable(),
  /** Standard deviation (n − 1), and as a part of the mean. */
  deviation: z.number().nullable(),
  variation: z.number().nullable(),
  /** Куст: the longest reading divided by the shortest. No gate for office work. */
  stability: z.number().nullable(),
  required: requiredReadingsSchema,
});
export type ReadingFigures = Readonly<z.infer<typeof readingFiguresSchema>>;

/** One bar of the histogram of lengths, and how many readings the log-normal distribution puts there where it fits. */
const barSchema = z.object({
  from: z.number(),
  to: z.number(),
  count: z.int().nonnegative(),
  expected: z.number().nullable(),
});

/** How well a log-normal distribution fits the readings; the curve is there where it holds. */
const fitSchema = z.object({
  /** How often chance alone departs so far; null where there are too few readings to check. */
  p: z.number().nullable(),
  curve: z.array(z.object({ at: z.number(), count: z.number() })),
});

/** One person's readings of the operation. */
const personReadingsSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  readings: z.int().nonnegative(),
  mean: estimateSchema,
});
export type PersonReadings = Readonly<z.infer<typeof personReadingsSchema>>;

/** An operation as a time study sees it: its readings, and what they say. */
export const operationReadingsSchema = z.object({
  figures: readingFiguresSchema,
  /** The same with the excluded ones; null where none is. */
  withExcluded: readingFiguresSchema.nullable(),
  /** Normal time of the readings; null where the study does not rate the pace, or where there are none. */
  normal: normalTimeSchema.nullable(),
  excluded: z.int().nonnegative(),
  interruptions: z.int().nonnegative(),
  bars: z.array(barSchema),
  fit: fitSchema,
  /** By name. */
  people: z.array(personReadingsSchema),
  /** Readings outside of these lengths are unusual; null where there are too few to tell. */
  usual: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** How many of the readings are. */
  unusual: z.int().nonnegative(),
});
export type OperationReadings = Readonly<z.infer<typeof operationReadingsSchema>>;
