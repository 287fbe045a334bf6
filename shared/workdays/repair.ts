import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import {
  exclusionReasonSchema,
  noteSchema,
  observationIdSchema,
  outcomeSchema,
  paceRatingSchema,
} from '../recording/observation.ts';
import { instantSchema, segmentIdSchema } from '../recording/segment.ts';
import { shiftIdSchema } from '../recording/shift.ts';

/** What can be done to a recorded day afterwards. Each keeps what it replaced and can be undone. */
export const repairSchema = z.discriminatedUnion('kind', [
  /** Moves one end of a segment; the edge that touches it moves along. */
  z.object({
    kind: z.literal('move-edge'),
    segmentId: segmentIdSchema,
    edge: z.enum(['start', 'end']),
    at: instantSchema,
  }),
  /** The part from `at` on becomes an observation of its own. */
  z.object({ kind: z.literal('split'), segmentId: segmentIdSchema, at: instantSchema }),
  /** Two or more observations were one performance: the earliest keeps operation, outcome and note. */
  z.object({
    kind: z.literal('merge'),
    observationIds: z.array(observationIdSchema).min(2).max(200),
  }),
  z.object({
    kind: z.literal('reassign'),
    observationIds: z.array(observationIdSchema).min(1).max(2000),
    operationId: operationIdSchema,
  }),
  /** Retro-entry: an observation where nothing was recorded. */
  z.object({
    kind: z.literal('add'),
    operationId: operationIdSchema,
    start: instantSchema,
    end: instantSchema,
    countedUnits: z.int().nonnegative().max(100_000).default(0),
  }),
  /** Leaves a gap. */
  z.object({
    kind: z.literal('delete'),
    observationIds: z.array(observationIdSchema).min(1).max(2000),
  }),
  z.object({
    kind: z.literal('amend'),
    observationId: observationIdSchema,
    countedUnits: z.int().nonnegative().max(100_000).optional(),
    outcome: outcomeSchema.nullable().optional(),
    note: noteSchema.nullable().optional(),
  }),
  /** Leaves observations out of the averages of their operations, with a reason, or takes them in again (null). */
  z.object({
    kind: z.literal('exclude'),
    observationIds: z.array(observationIdSchema).min(1).max(2000),
    reason: exclusionReasonSchema.nullable(),
  }),
  /** Rates the pace in percent of the standard one, or takes the rating away (null). */
  z.object({
    kind: z.literal('rate'),
    observationIds: z.array(observationIdSchema).min(1).max(2000),
    paceRating: paceRatingSchema.nullable(),
  }),
  /** Changes when the day began or ended. */
  z.object({
    kind: z.literal('move-shift'),
    shiftId: shiftIdSchema,
    edge: z.enum(['start', 'end']),
    at: instantSchema,
  }),
]);
export type Repair = z.output<typeof repairSchema>;
/** A repair of one kind. */
export type RepairOf<Kind extends Repair['kind']> = Extract<Repair, { kind: Kind }>;

/** Why a repair is not possible; the instants name the place. */
export type RepairProblem =
  | { readonly code: 'not-found'; readonly what: string; readonly id: string }
  | { readonly code: 'overlap'; readonly start: number; readonly end: number }
  | { readonly code: 'empty-interval'; readonly start: number; readonly end: number }
  | { readonly code: 'too-long'; readonly start: number; readonly end: number }
  | { readonly code: 'in-the-future'; readonly at: number }
  | { readonly code: 'outside-segment'; readonly at: number }
  | { readonly code: 'still-running'; readonly id: string };
