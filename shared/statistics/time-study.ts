import { z } from 'zod';

import { observationIdSchema } from '../recording/observation.ts';
import { personIdSchema } from '../recording/person.ts';
import { studyPolicySchema } from '../studies/study-policy.ts';

const figure = z.number().nullable();

/** A reading of the row: whose, when, how long in ms. */
export const rowReadingSchema = z.object({
  observationId: observationIdSchema,
  personId: personIdSchema,
  day: z.string(),
  ms: z.number(),
});
export type RowReading = Readonly<z.infer<typeof rowReadingSchema>>;

/** What the cleaning rule of the study makes of the row, or why it makes nothing. It changes no record. */
const cleaningSchema = z.discriminatedUnion('kind', [
  /** The study cleans nothing, there are no readings, or the table has no norm for them. */
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('no-readings') }),
  z.object({ kind: z.literal('no-norm') }),
  /** A row of more readings than the rules are meant for. */
  z.object({ kind: z.literal('too-long'), most: z.int() }),
  z.object({
    kind: z.literal('cleaned'),
    leftOut: z.array(rowReadingSchema),
    kept: z.int().nonnegative(),
    /** Mean in ms and Куст, before and after. */
    meanBefore: z.number(),
    meanAfter: figure,
    stabilityBefore: figure,
    stabilityAfter: figure,
    /** `repeat`: the row stays unstable, and the observation has to be repeated. */
    verdict: z.enum(['accept', 'repeat']),
  }),
]);
export type RowCleaning = Readonly<z.infer<typeof cleaningSchema>>;

/** Formulas of the number of readings that is required, in the order in which they are shown. */
const REQUIRED_FORMULAS = ['student', 'clustered', 'ilo', 'mundel', 'nii-truda'] as const;
export type RequiredFormula = (typeof REQUIRED_FORMULAS)[number];

const requiredLineSchema = z.object({
  formula: z.enum(REQUIRED_FORMULAS),
  /** Null where the formula says nothing of these readings. */
  required: z.int().nullable(),
  taken: z.int().nonnegative(),
});
export type RequiredLine = Readonly<z.infer<typeof requiredLineSchema>>;

/** Куст beside its norm, and what chance alone would make of it. */
const stabilitySchema = z.object({
  value: figure,
  norm: figure,
  /** Куст of log-normal durations of this spread and number. */
  expected: figure,
  /** Longer than 10 s on average, which is where the table of norms changes. */
  isLong: z.boolean(),
});

/** Time of one unit before allowances, ms; null without readings. A norm adds the allowances. */
const unitTimesSchema = z.object({
  /** Топ: time of the readings divided by their units. */
  operative: figure,
  /** Readings per unit: below 1 where a reading holds several units. */
  frequency: figure,
});

/** The chronocard of an operation (хронокарта): what the row of readings says by the choices of the study. */
const chronocardSchema = z.object({
  readings: z.int().nonnegative(),
  rule: studyPolicySchema.shape.cleaning.unwrap(),
  stability: stabilitySchema,
  cleaning: cleaningSchema,
  required: z.array(requiredLineSchema),
  unit: unitTimesSchema,
});
export type Chronocard = Readonly<z.infer<typeof chronocardSchema>>;

const pointSchema = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  isOut: z.boolean(),
});

/** One reading, or the mean of one person's day. */
const courseItemSchema = z.object({
  day: z.string(),
  personId: personIdSchema,
  /** Null for a day of a person. */
  observationId: observationIdSchema.nullable(),
  readings: z.int().positive(),
  individual: pointSchema,
  /** How many times longer or shorter than the one before; null for the first. */
  range: pointSchema.nullable(),
  average: pointSchema,
});
export type CourseItem = Readonly<z.infer<typeof courseItemSchema>>;

/** Lengths in the order of time, with the limits that chance alone hardly crosses. Times in ms. */
const courseSchema = z.object({
  by: z.enum(['reading', 'person-day']),
  center: z.number(),
  /** Of the moving ranges, as a factor. */
  rangeCenter: z.number(),
  items: z.array(courseItemSchema),
});
export type Course = Readonly<z.infer<typeof courseSchema>>;

/** The chronocard, and the course over time; null where there are fewer than two readings, or one of no length. */
export const timeStudyResultSchema = z.object({
  card: chronocardSchema,
  course: courseSchema.nullable(),
});
export type TimeStudyResult = Readonly<z.infer<typeof timeStudyResultSchema>>;
