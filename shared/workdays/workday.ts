import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { awaySchema } from '../recording/away.ts';
import { holdSchema, observationIdSchema, outcomeSchema } from '../recording/observation.ts';
import { personIdSchema } from '../recording/person.ts';
import { instantSchema, originSchema, segmentIdSchema } from '../recording/segment.ts';
import { shiftSchema } from '../recording/shift.ts';

const msSchema = z.int().nonnegative();

/** A block of the timeline. */
const workdaySegmentSchema = z.object({
  id: segmentIdSchema,
  observationId: observationIdSchema,
  operationId: operationIdSchema,
  start: instantSchema,
  end: instantSchema.nullable(),
  origin: originSchema,
  isEdited: z.boolean(),
});
export type WorkdaySegment = Readonly<z.infer<typeof workdaySegmentSchema>>;

/** A row of the list under the timeline. */
const workdayObservationSchema = z.object({
  id: observationIdSchema,
  operationId: operationIdSchema,
  start: instantSchema,
  /** Null while it runs. */
  end: instantSchema.nullable(),
  /** Time of all its segments, ms; a running one counts to now. */
  ms: msSchema,
  segments: z.int().positive(),
  units: z.int().positive(),
  countedUnits: z.int().nonnegative(),
  outcome: outcomeSchema.nullable(),
  note: z.string().nullable(),
  interruptions: z.int().nonnegative(),
  isInterruption: z.boolean(),
  heldAs: holdSchema.nullable(),
  isRetro: z.boolean(),
  isEdited: z.boolean(),
});
export type WorkdayObservation = Readonly<z.infer<typeof workdayObservationSchema>>;

const gapSchema = z.object({ start: instantSchema, end: instantSchema });
export type Gap = Readonly<z.infer<typeof gapSchema>>;

/** How far the day can be trusted. Shares are 0…1; null where nothing was recorded. */
const qualitySchema = z.object({
  shiftMs: msSchema,
  recordedMs: msSchema,
  gapMs: msSchema,
  gaps: z.int().nonnegative(),
  coverage: z.number().min(0).max(1).nullable(),
  retroShare: z.number().min(0).max(1).nullable(),
  editedShare: z.number().min(0).max(1).nullable(),
});
export type Quality = Readonly<z.infer<typeof qualitySchema>>;

/** The photograph of one person's day. */
export const workdaySchema = z.object({
  personId: personIdSchema,
  day: z.string(),
  zone: z.string(),
  /** First and last instant of the local day. */
  start: instantSchema,
  end: instantSchema,
  now: instantSchema,
  shifts: z.array(shiftSchema),
  segments: z.array(workdaySegmentSchema),
  observations: z.array(workdayObservationSchema),
  gaps: z.array(gapSchema),
  aways: z.array(awaySchema),
  quality: qualitySchema,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type Workday = Readonly<z.infer<typeof workdaySchema>>;
