import { z } from 'zod';

import { kindSchema } from '../operations/kind.ts';
import { operationIdSchema } from '../operations/operation.ts';
import { timeIndexSchema } from '../operations/time-index.ts';
import { observationIdSchema, paceRatingSchema } from '../recording/observation.ts';
import { personIdSchema } from '../recording/person.ts';
import { estimateSchema } from './estimate.ts';
import { normalTimeSchema } from './normal-time.ts';
import { photographSchema } from './photograph-kind.ts';
import { requiredReadingsSchema } from './required/required-readings.ts';

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const msSchema = z.int().nonnegative();
const byKindSchema = z.record(kindSchema, msSchema);

/** Whose time of which days; null: everybody, from the first day, to the last. Both days are included. */
export const photoFilterSchema = z.object({
  personId: personIdSchema.nullable().default(null),
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  /** Only these days of the week, Monday is 1; null: every one. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).nullable().default(null),
  /** Lists every day of people, not only the newest thousand: for documents, not for screens. */
  isEveryDayListed: z.boolean().default(false),
});
export type PhotoFilter = z.output<typeof photoFilterSchema>;

/** One operation within the filter. Times in ms. */
const operationPhotoSchema = z.object({
  operationId: operationIdSchema,
  code: z.string(),
  name: z.string().nullable(),
  kind: kindSchema,
  timeIndex: timeIndexSchema,
  /** Readings: finished observations that began within the filter, without those that were excluded. */
  observations: z.int().nonnegative(),
  /** Days of people with a reading. */
  personDays: z.int().nonnegative(),
  units: z.int().nonnegative(),
  /** Recorded time on the days of the filter, also of observations that are not finished. */
  ms: msSchema,
  /** Part of the working time; null for kinds that are not work, or when there is no working time. */
  shareOfWorking: z.number().nullable(),
  /** Per finished observation. */
  mean: estimateSchema,
  /** The mean at the rated pace; null where the study does not rate it, or has no reading. */
  normal: normalTimeSchema.nullable(),
  median: z.number().nullable(),
  p90: z.number().nullable(),
  perUnit: z.number().nullable(),
  /** Standard deviation (n − 1) of the readings; null with fewer than two. */
  deviation: z.number().nullable(),
  interruptions: z.int().nonnegative(),
  /** Finished observations that are no readings: their time counts, their averages do not. */
  excluded: z.int().nonnegative(),
  required: requiredReadingsSchema,
});
export type OperationPhoto = Readonly<z.infer<typeof operationPhotoSchema>>;

/** One person's day within the filter. */
const dayPhotoSchema = z.object({
  day: daySchema,
  personId: personIdSchema,
  segments: z.int().nonnegative(),
  ms: msSchema,
  workingMs: msSchema,
  resultMs: msSchema,
  gapMs: msSchema,
  /** Recorded part of the shift, 0…1; null without a shift. */
  coverage: z.number().nullable(),
});
export type DayPhoto = Readonly<z.infer<typeof dayPhotoSchema>>;

/** One person within the filter. */
const personPhotoSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  days: z.int().nonnegative(),
  ms: msSchema,
  workingMs: msSchema,
  resultMs: msSchema,
  nonResultShare: estimateSchema,
});
export type PersonPhoto = Readonly<z.infer<typeof personPhotoSchema>>;

/** The photograph of any period and any people: what the results screens and the command line show. */
export const photoSchema = z.object({
  /** First and last day with anything recorded within the filter; null when nothing was. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Who recorded it. */
  photograph: photographSchema,
  ms: msSchema,
  workingMs: msSchema,
  resultMs: msSchema,
  byKind: byKindSchema,
  /** 1 − time of results / working time, where working time is all but rest and absence. */
  nonResultShare: estimateSchema,
  operations: z.array(operationPhotoSchema),
  people: z.array(personPhotoSchema),
  /** How many days of people there are; `days` lists at most the newest thousand. */
  personDays: z.int().nonnegative(),
  days: z.array(dayPhotoSchema),
});
export type Photo = Readonly<z.infer<typeof photoSchema>>;

/** The definition of the headline, as it is printed beside it. */
export const NON_RESULT_DEFINITION = 'non-result = 1 - result / (all - rest - absence)';

/** An observation behind a figure. */
export const observationRowSchema = z.object({
  observationId: observationIdSchema,
  personId: personIdSchema,
  operationId: operationIdSchema,
  day: daySchema,
  start: z.int(),
  /** The zone in which it began: its time is told as it was on the wall then. */
  zone: z.string(),
  ms: msSchema,
  units: z.int().positive(),
  interruptions: z.int().nonnegative(),
  /** Why it is no reading; null: it is one. */
  excludedFor: z.string().nullable(),
  /** Pace in percent; null: not rated. */
  paceRating: paceRatingSchema.nullable(),
});
export type ObservationRow = Readonly<z.infer<typeof observationRowSchema>>;

/** Which observations, and which page of them; newest first. */
export const observationFilterSchema = photoFilterSchema.extend({
  operationIds: z.array(operationIdSchema).nullable().default(null),
  /** Only those that are no readings. */
  isExcluded: z.literal(true).nullable().default(null),
  /** Only readings shorter or longer than these lengths, ms. */
  outside: z.object({ from: z.int(), to: z.int() }).nullable().default(null),
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
});
export type ObservationFilter = z.output<typeof observationFilterSchema>;
