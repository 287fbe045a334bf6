import { z } from 'zod';

/** Where rest and personal needs are counted: in the norms, or once here. A union, so that it cannot be both. */
const correctionSchema = z.object({
  /** Share of work that no norm describes, of the normed work. */
  unnormedShare: z.number().nonnegative(),
  rest: z.discriminatedUnion('in', [
    z.object({ in: z.literal('norms') }),
    z.object({ in: z.literal('correction'), share: z.number().nonnegative() }),
  ]),
});
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

/** Correction coefficient Кр = 1 + unnormed work + rest, rest only if the norms do not hold it already. */
export function correctionCoefficient({ unnormedShare, rest }: Correction): number {
  return 1 + unnormedShare + (rest.in === 'correction' ? rest.share : 0);
}
