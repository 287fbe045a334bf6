import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';

/** How long the finished observations of an operation usually last. Times in ms. */
export const usualLengthSchema = z.object({
  operationId: operationIdSchema,
  observations: z.int().positive(),
  /** 19 of 20 are shorter. */
  p95: z.number(),
});
export type UsualLength = Readonly<z.infer<typeof usualLengthSchema>>;
