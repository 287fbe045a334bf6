import { type ObservedDay, allowedMinutes } from './balance-norms.ts';
import { type Term, type WorkedFormula, minutesTerm, workedFormula } from './worked-formula.ts';

/** Coefficients of the work-day photograph, each a share of the shift. */
type CoefficientKey =
  | 'use'
  | 'operative'
  | 'organisational-losses'
  | 'discipline-losses'
  | 'discipline-losses-and-excess-rest'
  | 'excess-rest'
  | 'non-productive'
  | 'compaction';

/** Every coefficient by its key, with the numbers that it was made of. */
export type BalanceCoefficients = {
  readonly [Key in CoefficientKey]: WorkedFormula<Key>;
};

/**
 * Coefficients of the use of working time, as parts of the shift Тсм (Генкин, Организация, нормирование
 * и оплата труда):
 * Ки = (ПЗ + ОП + ОБС + ПТ + min(ОТЛф, ОТЛн)) / Тсм; Коп = ОП / Тсм; Кпнт = ПНТ / Тсм; Кнр = НР / Тсм;
 * Кнтд = НТД / Тсм, or with the rest above its norm (ОТЛф − ОТЛн)⁺;
 * Куп = (ПНТ + НТД + НР + (ОТЛф − ОТЛн)⁺ + (ПЗф − ПЗн)⁺ + (ОБСф − ОБСн)⁺) / Тсм.
 * Ки + Куп = 1 where ПЗ and ОБС are not above their norms and the balance adds up to the shift. An empty balance gives
 * zeros; a shift of no length gives no values.
 */
export function balanceCoefficients(day: ObservedDay): BalanceCoefficients {
  const { balance, shiftMinutes } = day;
  const restWithin = Math.min(balance.ОТЛ, allowedMinutes(day, balance.ОП).rest);
  const restAbove = minutesTerm('rest-above-norm', balance.ОТЛ - restWithin);
  const { ПЗ, ОП, ОБС, ПТ, НР, ПНТ, НТД } = termsOf(day);
  const part = <Key extends CoefficientKey>(key: Key, ...numerator: Term[]): WorkedFormula<Key> =>
    workedFormula({
      key,
      unit: 'share',
      numerator,
      denominator: [minutesTerm('shift', shiftMinutes)],
    });
  return {
    use: part('use', ПЗ, ОП, ОБС, ПТ, minutesTerm('rest-within-norm', restWithin)),
    operative: part('operative', ОП),
    'organisational-losses': part('organisational-losses', ПНТ),
    'discipline-losses': part('discipline-losses', НТД),
    'discipline-losses-and-excess-rest': part('discipline-losses-and-excess-rest', НТД, restAbove),
    'excess-rest': part('excess-rest', restAbove),
    'non-productive': part('non-productive', НР),
    compaction: part('compaction', ...removableMinutes(day)),
  };
}

/** ΔТ: what can be removed from the day. Losses, non-productive work, and what is above a norm. */
export function removableMinutes(day: ObservedDay): Term[] {
  const { balance } = day;
  const allowed = allowedMinutes(day, balance.ОП);
  const above = (observed: number, norm: number): number => Math.max(0, observed - norm);
  const { НР, ПНТ, НТД } = termsOf(day);
  return [
    ПНТ,
    НТД,
    НР,
    minutesTerm('rest-above-norm', above(balance.ОТЛ, allowed.rest)),
    minutesTerm('set-up-above-norm', above(balance.ПЗ, allowed.setUp)),
    minutesTerm('service-above-norm', above(balance.ОБС, allowed.service)),
  ];
}

function termsOf({ balance }: ObservedDay): Readonly<Record<keyof ObservedDay['balance'], Term>> {
  return {
    ПЗ: minutesTerm('ПЗ', balance.ПЗ),
    ОП: minutesTerm('ОП', balance.ОП),
    ОБС: minutesTerm('ОБС', balance.ОБС),
    ПТ: minutesTerm('ПТ', balance.ПТ),
    ОТЛ: minutesTerm('ОТЛ', balance.ОТЛ),
    НР: minutesTerm('НР', balance.НР),
    ПНТ: minutesTerm('ПНТ', balance.ПНТ),
    НТД: minutesTerm('НТД', balance.НТД),
  };
}
