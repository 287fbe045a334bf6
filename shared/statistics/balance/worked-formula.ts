import { TIME_INDICES } from '../../operations/time-index.ts';
import { sum } from '../mean.ts';

/** What a number in a formula can be. */
export const TERM_NAMES = [
  ...TIME_INDICES,
  'shift',
  'rest-within-norm',
  'rest-above-norm',
  'set-up-above-norm',
  'service-above-norm',
  'set-up-norm',
  'service-norm',
  'rest-norm',
  'operative-norm',
  'compaction',
  'whole',
  'percent-of-operative',
] as const;

/** What a number in a formula is: the texts name it. */
export type TermName = (typeof TERM_NAMES)[number];

/** A number that is added, or taken away where `isSubtracted`. Shares are parts of 1. */
export interface Term {
  readonly name: TermName;
  readonly value: number;
  readonly unit: 'minutes' | 'share';
  readonly isSubtracted: boolean;
}

/** A number of a formula, whatever its name is called. */
type Numbers = Pick<Term, 'value' | 'unit' | 'isSubtracted'>;

/** A figure and the numbers that it was made of: what the numerator adds up to, divided by the denominator. */
export interface WorkedFormula<Key extends string = string> {
  /** Names the formula in the texts. */
  readonly key: Key;
  /** Shares are parts of 1; null where the denominator is 0. */
  readonly value: number | null;
  readonly unit: 'minutes' | 'share';
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
}

/** A term of minutes that is added. */
export function minutesTerm(name: TermName, value: number): Term {
  return { name, value, unit: 'minutes', isSubtracted: false };
}

/** A term of a share that is added. */
export function shareTerm(name: TermName, value: number): Term {
  return { name, value, unit: 'share', isSubtracted: false };
}

/** The same term, taken away. */
export function minus(term: Term): Term {
  return { ...term, isSubtracted: true };
}

/** The formula with its value. */
export function workedFormula<Key extends string>(
  formula: Omit<WorkedFormula<Key>, 'value'>,
): WorkedFormula<Key> {
  const under = totalOf(formula.denominator);
  return { ...formula, value: under === 0 ? null : totalOf(formula.numerator) / under };
}

/**
 * The numbers in the place of the names, such as `(17 + 380 + 30.4) / 480`: a screen or a report puts the formula
 * before it and the value behind it.
 */
export function substitution<Each extends Numbers>(
  {
    numerator,
    denominator,
  }: { readonly numerator: readonly Each[]; readonly denominator: readonly Each[] },
  format: (term: Each) => string,
): string {
  return `${termsText(numerator, format)} / ${termsText(denominator, format)}`;
}

function totalOf(terms: readonly Term[]): number {
  return sum(terms.map(({ value, isSubtracted }) => (isSubtracted ? -value : value)));
}

function termsText<Each extends Numbers>(
  terms: readonly Each[],
  format: (term: Each) => string,
): string {
  const text = terms.map((term, place) => `${signBefore(term, place)}${format(term)}`).join('');
  return terms.length === 1 ? text : `(${text})`;
}

function signBefore({ isSubtracted }: Numbers, place: number): string {
  if (place === 0) return isSubtracted ? '−' : '';
  return isSubtracted ? ' − ' : ' + ';
}
