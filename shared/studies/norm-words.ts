import type { TFunction } from 'i18next';

import { assertNever } from '../lib/assert.ts';
import { formatNumber } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import type { BalanceNorms, MinutesNorm } from './balance-norms.ts';

/** A norm of the balance. */
export type NormKey = keyof BalanceNorms;

/** The norms in the order of a balance sheet. */
export const NORM_KEYS = ['setUp', 'service', 'rest'] as const satisfies readonly NormKey[];

/** What was observed of a day, in minutes: a norm begins from there. */
export interface ObservedMinutes {
  readonly operative: number;
  readonly shift: number;
  readonly byNorm: Readonly<Record<NormKey, number>>;
}

/** Minutes or percent; null where the norm is what was observed. */
export function amountOf(norm: MinutesNorm): number | null {
  if (norm.kind === 'as-observed') return null;
  return norm.kind === 'minutes' ? norm.minutes : norm.percent;
}

/** A norm in words, such as `8 % of operative time`. */
export function normWords(
  { t, locale }: { readonly t: TFunction; readonly locale: Locale },
  norm: MinutesNorm,
): string {
  if (norm.kind === 'as-observed') return t('studies.norms.kinds.as-observed');
  const amount = formatNumber(locale, amountOf(norm) ?? 0, 1);
  return t(`studies.norms.amounts.${norm.kind}`, { amount });
}

/** The same norm with another amount. */
export function withAmount(norm: MinutesNorm, amount: number): MinutesNorm {
  if (norm.kind === 'as-observed') return norm;
  return norm.kind === 'minutes' ? { ...norm, minutes: amount } : { ...norm, percent: amount };
}

/** A norm of another kind, which begins at what was observed. */
export function normFrom(
  kind: MinutesNorm['kind'],
  key: NormKey,
  observed: ObservedMinutes | null,
): MinutesNorm {
  const { byNorm, operative, shift } = observed ?? NOTHING;
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  const percentOf = (whole: number): number =>
    whole > 0 ? Math.min(100, tenths((100 * byNorm[key]) / whole)) : 0;
  switch (kind) {
    case 'as-observed':
      return { kind };
    case 'minutes':
      return { kind, minutes: tenths(byNorm[key]) };
    case 'of-operative':
      return { kind, percent: percentOf(operative) };
    case 'of-shift':
      return { kind, percent: percentOf(shift) };
    default:
      return assertNever(kind);
  }
}

const NOTHING: ObservedMinutes = {
  operative: 0,
  shift: 0,
  byNorm: { setUp: 0, service: 0, rest: 0 },
};
