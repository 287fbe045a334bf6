import type { StudyPolicy } from '../../studies/study-policy.ts';
import { balanceCoefficients, removableMinutes } from './balance-coefficients.ts';
import type { ObservedDay } from './balance-norms.ts';
import { operativeNorm } from './rational-balance.ts';
import {
  type WorkedFormula,
  minus,
  minutesTerm,
  shareTerm,
  workedFormula,
} from './worked-formula.ts';

/** Which formula for the growth of productivity. */
type GrowthVariant = StudyPolicy['productivityGrowth'];

/** The growth by each formula: figures differ, so a report names the one it shows. */
export type ProductivityGrowth = {
  readonly [Variant in GrowthVariant]: WorkedFormula<`growth-${Variant}`>;
};

/**
 * Growth of productivity that is possible, Пт, as a part of 1. Textbooks print three formulas:
 * A = Куп / (1 − Куп); B = ΔТ / ОПф, where ΔТ is what can be removed; C = (ОПн − ОПф) / ОПф by the rational balance.
 * It is a reserve of time, not a forecast of sales. No operative time: B and C have no value; nothing but losses: A
 * has none.
 */
export function productivityGrowth(day: ObservedDay): ProductivityGrowth {
  // A shift of no length leaves no time to be more productive in: no value.
  const compaction = shareTerm('compaction', balanceCoefficients(day).compaction.value ?? 1);
  const operative = minutesTerm('ОП', day.balance.ОП);
  const norm = minutesTerm('operative-norm', operativeNorm(day).value ?? 0);
  return {
    A: workedFormula({
      key: 'growth-A',
      unit: 'share',
      numerator: [compaction],
      denominator: [shareTerm('whole', 1), minus(compaction)],
    }),
    B: workedFormula({
      key: 'growth-B',
      unit: 'share',
      numerator: removableMinutes(day),
      denominator: [operative],
    }),
    C: workedFormula({
      key: 'growth-C',
      unit: 'share',
      numerator: [norm, minus(operative)],
      denominator: [operative],
    }),
  };
}
