import { assertNever } from '../../lib/assert.ts';
import type { BalanceNorms, MinutesNorm } from '../../studies/balance-norms.ts';
import type { TimeBalance } from './time-balance.ts';

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
