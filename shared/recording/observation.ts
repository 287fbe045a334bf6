import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { personIdSchema } from './person.ts';

/** Id of an observation. */
export const observationIdSchema = z.uuid().brand<'ObservationId'>();
export type ObservationId = z.infer<typeof observationIdSchema>;

/** What a performance led to. Success is no time index: it is kept apart from kind and index. */
export const OUTCOMES = ['no-answer', 'refusal', 'next-step', 'contract', 'payment'] as const;
/** One of the outcomes. */
export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Why an observation waits to be resumed. */
export const holdSchema = z.enum(['interrupted', 'paused', 'away']);

/** A note as somebody writes it. Merged observations can have a longer one. */
export const noteSchema = z.string().trim().max(500);

/** Why an observation is no reading of its operation: a defective one, such as a call that was cut off. */
export const exclusionReasonSchema = z.string().trim().min(1).max(200);

/** Pace in percent of the standard one (100), as an observer rates it. */
export const paceRatingSchema = z.int().min(10).max(300);

/** One performance of an operation: one or more segments, a quantity of units, an outcome. */
export const observationSchema = z.object({
  id: observationIdSchema,
  rev: z.int().positive(),
  personId: personIdSchema,
  operationId: operationIdSchema,
  /** What the +1 key counted; nothing counted means one unit (`unitsOf`). */
  countedUnits: z.int().nonnegative(),
  outcome: outcomeSchema.nullable(),
  note: z.string().min(1).nullable(),
  /** The observation that this one interrupted. */
  interruptsId: observationIdSchema.nullable(),
  heldAs: holdSchema.nullable(),
  /** Place on the person's stack of held observations, 1 at the bottom. */
  heldDepth: z.int().positive().nullable(),
  /** Why it is left out of averages, though its time stays; null: it is a reading like others. */
  excludedFor: exclusionReasonSchema.nullable(),
  /** Who timed it; null: the person did. An image in the journal can be older than this. */
  observedBy: personIdSchema.nullable().default(null),
  /** Pace in percent of the standard one; null: not rated. */
  paceRating: paceRatingSchema.nullable().default(null),
});
export type Observation = Readonly<z.infer<typeof observationSchema>>;

/** Quantity of units: what was counted, or one performance = one unit when nothing was counted. */
export function unitsOf(observation: Pick<Observation, 'countedUnits'>): number {
  return observation.countedUnits === 0 ? 1 : observation.countedUnits;
}
