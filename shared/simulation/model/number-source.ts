import { z } from 'zod';

/** Where a number of a scenario comes from. */
const numberSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('measured'),
    n: z.int().positive(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('imported'), from: z.string().max(200).default('') }),
  /** With the range that is believable. */
  z.strictObject({ kind: z.literal('assumed'), low: z.number(), high: z.number() }),
]);
export type NumberSource = Readonly<z.output<typeof numberSourceSchema>>;

/** Sources by the path of the number in its scenario, such as `department.closing.win`. */
export const sourcesSchema = z.record(z.string(), numberSourceSchema);
export type NumberSources = Readonly<z.output<typeof sourcesSchema>>;
