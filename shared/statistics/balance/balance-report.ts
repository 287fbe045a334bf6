import type { StudyPolicy } from '../../studies/study-policy.ts';
import { type BalanceCoefficients, balanceCoefficients } from './balance-coefficients.ts';
import { type AllowedMinutes, type ObservedDay, allowedMinutes } from './balance-norms.ts';
import { type ProductivityGrowth, productivityGrowth } from './productivity-growth.ts';
import {
  type BalanceRow,
  balanceRows,
  operativeNorm,
  rationalBalance,
} from './rational-balance.ts';
import { balanceTotal } from './time-balance.ts';
import type { WorkedFormula } from './worked-formula.ts';

/** What a labour economist expects of a work-day photograph. Times in minutes, shares as parts of 1. */
export interface BalanceReport {
  readonly kind: 'report';
  readonly total: number;
  /** Тсм − Σ: minutes of the shift that the balance does not explain, below 0 where it explains too much. */
  readonly unaccounted: number;
  /** Norms at the operative time that was observed; those of the rational balance stand in its rows. */
  readonly allowed: AllowedMinutes;
  readonly rows: readonly BalanceRow[];
  readonly operativeNorm: WorkedFormula<'operative-norm'>;
  readonly coefficients: BalanceCoefficients;
  readonly growth: ProductivityGrowth;
  /** What the policy puts first among the variants. */
  readonly headline: {
    readonly disciplineLosses: WorkedFormula<
      'discipline-losses' | 'discipline-losses-and-excess-rest'
    >;
    readonly growth: WorkedFormula<'growth-A' | 'growth-B' | 'growth-C'>;
  };
}

/** Why there is no report. */
export interface BalanceProblem {
  readonly kind: 'problem';
  readonly reason: 'no-shift' | 'norms-exceed-shift';
}

/** The whole work-day photograph of a balance: both balances, coefficients and growth. */
export function balanceReport(
  day: ObservedDay,
  policy: Pick<StudyPolicy, 'productivityGrowth' | 'excessRest'>,
): BalanceReport | BalanceProblem {
  const { balance, shiftMinutes } = day;
  if (shiftMinutes <= 0) return { kind: 'problem', reason: 'no-shift' };
  const rational = rationalBalance(day);
  if (!rational) return { kind: 'problem', reason: 'norms-exceed-shift' };
  const coefficients = balanceCoefficients(day);
  const growth = productivityGrowth(day);
  const total = balanceTotal(balance);
  return {
    kind: 'report',
    total,
    unaccounted: shiftMinutes - total,
    allowed: allowedMinutes(day, balance.ОП),
    rows: balanceRows(balance, rational, shiftMinutes),
    operativeNorm: operativeNorm(day),
    coefficients,
    growth,
    headline: {
      disciplineLosses:
        policy.excessRest === 'discipline'
          ? coefficients['discipline-losses-and-excess-rest']
          : coefficients['discipline-losses'],
      growth: growth[policy.productivityGrowth],
    },
  };
}
