import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { timeIndexSchema } from '../operations/time-index.ts';
import { personIdSchema } from '../recording/person.ts';
import { photoFilterSchema } from './photo.ts';

const clockSchema = z.string().regex(/^\d{2}:\d{2}:\d{2}$/);

/** A line of an observation sheet: what lasted from one current time to the next. */
const sheetLineSchema = z.object({
  /** Null: nothing was recorded then. */
  operationId: operationIdSchema.nullable(),
  /** Null for time without record, and for absence, which is no part of the shift. */
  index: timeIndexSchema.nullable(),
  start: clockSchema,
  end: clockSchema,
  ms: z.int().nonnegative(),
  note: z.string().nullable(),
  /** Units of an observation, in its first line; null in the others. */
  units: z.int().nullable(),
});
export type SheetLine = Readonly<z.infer<typeof sheetLineSchema>>;

/** The observation sheet of one person's day. Its lines follow each other and add up to the shift. */
const observationSheetSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  day: z.string(),
  shiftMs: z.int().nonnegative(),
  lines: z.array(sheetLineSchema),
});
export type ObservationSheet = Readonly<z.infer<typeof observationSheetSchema>>;

/** A cost that the sheets share, with its time on each; ms. */
const likeCostSchema = z.object({
  index: timeIndexSchema.nullable(),
  operationId: operationIdSchema.nullable(),
  perSheet: z.array(z.number()),
  mean: z.number(),
  total: z.number(),
  /** Part of all time. */
  share: z.number(),
  repeats: z.int(),
});
export type LikeCostLine = Readonly<z.infer<typeof likeCostSchema>>;

/** The newest sheets of one person, and the summary of their like costs (form of order № 235, annex 3). */
export const observationSheetsSchema = z.object({
  /** How many days the person has within the filter. */
  total: z.int(),
  sheets: z.array(observationSheetSchema),
  likeCosts: z.array(likeCostSchema),
});
export type ObservationSheets = Readonly<z.infer<typeof observationSheetsSchema>>;

/** The ministry presumes about five sheets. */
export const SHEETS_OF_A_SUMMARY = 5;

/** Whose sheets; which page of the person's days, the newest first. */
export const observationSheetsFilterSchema = photoFilterSchema.extend({
  personId: personIdSchema,
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(10).default(SHEETS_OF_A_SUMMARY),
});
export type ObservationSheetsFilter = z.output<typeof observationSheetsFilterSchema>;
