import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { awayAnswerSchema, awayIdSchema } from './away.ts';
import { instantSchema } from './segment.ts';

/** The answer to the one question about an absence. */
export const awayAnswerInputSchema = z.object({
  awayId: awayIdSchema,
  answer: awayAnswerSchema,
  /** What the time was; null for `continued` and `not-work`. */
  operationId: operationIdSchema.nullable().default(null),
  /** For a forgotten day: when it really ended; null: as it was found. */
  endedAt: instantSchema.nullable().default(null),
});
export type AwayAnswerInput = z.output<typeof awayAnswerInputSchema>;
