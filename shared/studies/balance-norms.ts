import { z } from 'zod';

const percentSchema = z.number().min(0).max(100);

/** How much of one index is allowed: what was observed, minutes of a shift, or percent of operative time or shift. */
const minutesNormSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('as-observed') }),
  z.object({ kind: z.literal('minutes'), minutes: z.number().nonnegative() }),
  z.object({ kind: z.literal('of-operative'), percent: percentSchema }),
  z.object({ kind: z.literal('of-shift'), percent: percentSchema }),
]);
export type MinutesNorm = Readonly<z.infer<typeof minutesNormSchema>>;

const asObserved = { kind: 'as-observed' } as const;

/** Norms of set-up and wrap-up (ПЗ), workplace service (ОБС), and rest and personal needs (ОТЛ). */
export const balanceNormsSchema = z.object({
  setUp: minutesNormSchema.default(asObserved),
  service: minutesNormSchema.default(asObserved),
  rest: minutesNormSchema.default(asObserved),
});
export type BalanceNorms = Readonly<z.infer<typeof balanceNormsSchema>>;

const { shape } = balanceNormsSchema;

/** Some of the norms, to change them: what is not named stays. */
export const balanceNormsPatchSchema = z.object({
  setUp: shape.setUp.unwrap().exactOptional(),
  service: shape.service.unwrap().exactOptional(),
  rest: shape.rest.unwrap().exactOptional(),
});

/** A norm of rest in percent, of what the policy says. */
export function restNorm(percent: number, restBase: 'operative' | 'shift'): MinutesNorm {
  return restBase === 'operative'
    ? { kind: 'of-operative', percent }
    : { kind: 'of-shift', percent };
}
