import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { noteSchema, outcomeSchema, paceRatingSchema } from './observation.ts';

/** What a key, a button, the tray, a palette or a second start can ask of the recorder. */
export const recorderCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('switch'), operationId: operationIdSchema }),
  z.object({ kind: z.literal('interrupt'), operationId: operationIdSchema }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('unit'), count: z.int().positive().max(1000).default(1) }),
  z.object({ kind: z.literal('outcome'), outcome: outcomeSchema.nullable() }),
  z.object({ kind: z.literal('note'), note: noteSchema }),
  /** Pace of the running or last observation in percent; null: not rated. */
  z.object({ kind: z.literal('rate'), rating: paceRatingSchema.nullable() }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('end-day') }),
  z.object({ kind: z.literal('undo') }),
]);
export type RecorderCommand = z.output<typeof recorderCommandSchema>;

/** Why a command changed nothing. None of these is a mistake: the key made no sense just then. */
export const REFUSALS = [
  'bounce',
  'nothing-running',
  'nothing-held',
  'nothing-to-undo',
  'no-open-day',
  'no-observation',
] as const;
/** One of the refusals. */
export const refusalSchema = z.enum(REFUSALS);
export type Refusal = z.infer<typeof refusalSchema>;
