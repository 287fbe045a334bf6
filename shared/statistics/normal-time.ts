import { z } from 'zod';

import { estimateSchema } from './estimate.ts';

/**
 * Normal time NT = mean of OT · PR (Stevenson, Operations Management, formula 7-6): readings at their rated pace, those
 * that were not rated at 100 %. Times in ms.
 */
export const normalTimeSchema = z.object({
  perReading: estimateSchema,
  perUnit: estimateSchema,
  /** Readings that were rated, and those that count at 100 % because they were not. */
  rated: z.int().nonnegative(),
  unrated: z.int().nonnegative(),
});
export type NormalTime = Readonly<z.infer<typeof normalTimeSchema>>;
