import { z } from 'zod';

import { kindSchema } from '../operations/kind.ts';
import { operationIdSchema } from '../operations/operation.ts';
import { personIdSchema } from '../recording/person.ts';
import { estimateSchema } from './estimate.ts';
import { photoFilterSchema } from './photo.ts';

const msSchema = z.number().nonnegative();

/** Working time of one hour of the clock on one day of the week, over all days of the filter. */
const heatCellSchema = z.object({
  /** Monday is 1. */
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  workingMs: msSchema,
  nonResultMs: msSchema,
});
export type HeatCell = Readonly<z.infer<typeof heatCellSchema>>;

/** What interrupted what, how often, and for how long. */
const interruptionPairSchema = z.object({
  byOperationId: operationIdSchema,
  ofOperationId: operationIdSchema,
  count: z.int(),
  ms: msSchema,
});

/** Own time of an operation's readings that were interrupted, and of those that were not. */
const interruptedLengthSchema = z.object({
  operationId: operationIdSchema,
  interrupted: z.object({ n: z.int(), meanMs: msSchema }),
  whole: z.object({ n: z.int(), meanMs: msSchema }),
});

/** When the time goes where, and what interruptions do to it. */
export const dayPatternSchema = z.object({
  heat: z.array(heatCellSchema),
  interruptions: z.object({
    count: z.int(),
    /** Interruptions an hour of working time. */
    perHour: estimateSchema,
    /** Time inside the interruptions. */
    ms: msSchema,
    workingMs: msSchema,
    /** Days whose rate chance alone hardly ever gives, of all days with working time. */
    daysOut: z.int(),
    days: z.int(),
    /** The most frequent pairs, at most ten. */
    pairs: z.array(interruptionPairSchema),
    /** Operations of which some readings were interrupted and some were not. */
    lengths: z.array(interruptedLengthSchema),
  }),
});
export type DayPattern = Readonly<z.infer<typeof dayPatternSchema>>;

/** A person's day as a row: pieces of one kind in minutes after the beginning of the day. */
const dayRowSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  day: z.string(),
  pieces: z.array(z.object({ kind: kindSchema, from: z.number(), to: z.number() })),
});
export type DayRow = Readonly<z.infer<typeof dayRowSchema>>;

/** A page of days, the newest first. */
export const dayRowsSchema = z.object({ total: z.int(), rows: z.array(dayRowSchema) });

/** Which page of which days. */
export const dayRowsFilterSchema = photoFilterSchema.extend({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(60).default(30),
});
export type DayRowsFilter = z.output<typeof dayRowsFilterSchema>;
