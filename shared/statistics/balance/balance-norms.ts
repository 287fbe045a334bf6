import { z } from 'zod';

import { assertNever } from '../../lib/assert.ts';
import type { TimeBalance } from './time-balance.ts';

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

/** The norms in minutes. */
export interface AllowedMinutes {
  readonly setUp: number;
  readonly service: number;
  readonly rest: number;
}

/** A day as it was, with the shift that it is measured by and the norms that apply. */
export interface ObservedDay {
  readonly balance: TimeBalance;
  readonly shiftMinutes: number;
  readonly norms: BalanceNorms;
}

/** What the norms allow where so much is operative time: what was observed, or what the rational balance has. */
export function allowedMinutes(
  { balance, shiftMinutes, norms }: ObservedDay,
  operative: number,
): AllowedMinutes {
  const minutes = (norm: MinutesNorm, observed: number): number => {
    switch (norm.kind) {
      case 'as-observed':
        return observed;
      case 'minutes':
        return norm.minutes;
      case 'of-operative':
        return (operative * norm.percent) / 100;
      case 'of-shift':
        return (shiftMinutes * norm.percent) / 100;
      default:
        return assertNever(norm);
    }
  };
  return {
    setUp: minutes(norms.setUp, balance.ПЗ),
    service: minutes(norms.service, balance.ОБС),
    rest: minutes(norms.rest, balance.ОТЛ),
  };
}

/** A norm of rest in percent, of what the policy says. */
export function restNorm(percent: number, restBase: 'operative' | 'shift'): MinutesNorm {
  return restBase === 'operative'
    ? { kind: 'of-operative', percent }
    : { kind: 'of-shift', percent };
}
