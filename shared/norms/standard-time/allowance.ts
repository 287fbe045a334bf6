import { z } from 'zod';

/**
 * What allowances are a share of: of the job (normal time) or of the workday. Books mix them up (a published answer
 * divides by 1 − A under the heading "13 % of job time"), so that whoever states a standard time names the one used.
 */
export const allowanceSchema = z.discriminatedUnion('base', [
  z.object({ base: z.literal('job'), share: z.number().nonnegative() }),
  z.object({ base: z.literal('workday'), share: z.number().nonnegative().lt(1) }),
]);
export type Allowance = Readonly<z.infer<typeof allowanceSchema>>;

/**
 * Allowance factor AF (Stevenson, Operations Management, formulas 7-5 and 7-6): 1 + A of the job, 1 / (1 − A) of the
 * workday. No allowance: 1. A workday of nothing but allowances has no factor: undefined.
 */
export function allowanceFactor({ base, share }: Allowance): number | undefined {
  if (base === 'job') return 1 + share;
  return share < 1 ? 1 / (1 - share) : undefined;
}
