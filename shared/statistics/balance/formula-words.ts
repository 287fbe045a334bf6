import type { TFunction } from 'i18next';

import { formatNumber, NO_VALUE } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';
import { minutesWords, partWords } from './balance-numbers.ts';
import { FORMULA_SYMBOLS } from './formula-symbols.ts';
import type { BalanceFormula } from './study-balance.ts';
import { substitution } from './worked-formula.ts';

type Term = BalanceFormula['numerator'][number];

interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

/** A figure in all of its forms. */
export interface FormulaWords {
  readonly symbol: string;
  readonly name: string;
  readonly formula: string;
  readonly substitution: string;
  readonly value: string;
}

/** A figure of a table of formulas; a formula or numbers that are empty are not shown. */
export interface FormulaRow extends FormulaWords {
  readonly key: string;
  /** Beside the one that is meant, not instead of it. */
  readonly isAside: boolean;
}

/** A figure with its formula in symbols, with the numbers in their place, and with its value. */
export function formulaWords(words: Words, formula: BalanceFormula): FormulaWords {
  const { t, locale } = words;
  const { key, value, unit } = formula;
  return {
    symbol: FORMULA_SYMBOLS[key],
    name: t(`statistics.balance.formula.${key}`),
    formula: inPlace(formula, ({ name }) => t(`statistics.balance.terms.${name}`)),
    substitution: inPlace(formula, (term) => numberOf(locale, term)),
    value: unit === 'minutes' ? minutesOf(words, value) : partWords(locale, value),
  };
}

/** Dividing by 1 says nothing. */
function inPlace({ numerator, denominator }: BalanceFormula, of: (term: Term) => string): string {
  const [first, ...more] = denominator;
  const text = substitution({ numerator, denominator }, of);
  if (first?.name !== 'whole' || more.length > 0) return text;
  return text.slice(0, text.lastIndexOf(' / ')).replace(/^\((.*)\)$/, '$1');
}

function numberOf(locale: Locale, { name, value, unit }: Term): string {
  if (unit === 'minutes') return minutesWords(locale, value);
  return name === 'whole' ? '1' : formatNumber(locale, value, 4, true);
}

function minutesOf({ t, locale }: Words, value: number | null): string {
  return value === null ? NO_VALUE : `${minutesWords(locale, value)}\u00A0${t('format.minute')}`;
}
