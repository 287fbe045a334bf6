import { TIME_INDICES, type TimeIndex } from '../../operations/time-index.ts';
import type { MinutesNorm } from '../../studies/balance-norms.ts';
import { type ObservedDay, allowedMinutes } from './balance-norms.ts';
import type { TimeBalance } from './time-balance.ts';
import {
  type Term,
  type TermName,
  type WorkedFormula,
  minus,
  minutesTerm,
  shareTerm,
  workedFormula,
} from './worked-formula.ts';

/**
 * Operative time at norm: ОПн = (Тсм − ПЗн − ОБСн − ОТЛн − ПТ) / (1 + a), where norms in percent of operative time are
 * not subtracted but stand in a. Norms that exceed the shift give a negative value.
 */
export function operativeNorm(day: ObservedDay): WorkedFormula<'operative-norm'> {
  const { norms, balance } = day;
  const allowed = allowedMinutes(day, balance.ОП);
  const parts: readonly (readonly [TermName, MinutesNorm, number])[] = [
    ['set-up-norm', norms.setUp, allowed.setUp],
    ['service-norm', norms.service, allowed.service],
    ['rest-norm', norms.rest, allowed.rest],
  ];
  const taken = parts.flatMap(([name, norm, minutes]): Term[] =>
    norm.kind === 'of-operative' ? [] : [minus(minutesTerm(name, minutes))],
  );
  const relative = parts.flatMap(([, norm]): Term[] =>
    norm.kind === 'of-operative' ? [shareTerm('percent-of-operative', norm.percent / 100)] : [],
  );
  return workedFormula({
    key: 'operative-norm',
    unit: 'minutes',
    numerator: [
      minutesTerm('shift', day.shiftMinutes),
      ...taken,
      minus(minutesTerm('ПТ', balance.ПТ)),
    ],
    denominator: [shareTerm('whole', 1), ...relative],
  });
}

/**
 * The rational balance: every index at its norm, no losses and no non-productive work; what is freed goes to operative
 * time, so that it adds up to the shift. Norms that exceed the shift: undefined.
 */
export function rationalBalance(day: ObservedDay): TimeBalance | undefined {
  const operative = operativeNorm(day).value ?? 0;
  if (operative < 0) return undefined;
  const allowed = allowedMinutes(day, operative);
  return {
    ПЗ: allowed.setUp,
    ОП: operative,
    ОБС: allowed.service,
    ПТ: day.balance.ПТ,
    ОТЛ: allowed.rest,
    НР: 0,
    ПНТ: 0,
    НТД: 0,
  };
}

/** One line of the two balances side by side. Shares are parts of the shift. */
export interface BalanceRow {
  readonly index: TimeIndex;
  readonly actual: number;
  readonly actualShare: number;
  readonly rational: number;
  readonly rationalShare: number;
  /** rational − actual: what the norm adds (+) or takes away (−). */
  readonly difference: number;
}

/** Actual and rational balance side by side, in the order of a balance sheet. The shift is longer than 0. */
export function balanceRows(
  actual: TimeBalance,
  rational: TimeBalance,
  shiftMinutes: number,
): BalanceRow[] {
  return TIME_INDICES.map((index) => ({
    index,
    actual: actual[index],
    actualShare: actual[index] / shiftMinutes,
    rational: rational[index],
    rationalShare: rational[index] / shiftMinutes,
    difference: rational[index] - actual[index],
  }));
}
