import { assertNever } from '#shared/lib/assert.ts';
import {
  formatAverage,
  formatAverageRange,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Words } from '#shared/lib/texts.ts';
import type {
  ComparedOperation,
  ComparedPerson,
  PeopleResults,
  Strength,
} from '#shared/statistics/people/people-results.ts';

/** A ratio with its interval: `×1.30 (0.92–1.84)`. */
export function ratioWords(locale: Locale, ratio: ComparedPerson['ratio']): string {
  if (!ratio) return NO_VALUE;
  const number = (value: number): string => formatNumber(locale, value, 2, true);
  return `×${number(ratio.value)} (${number(ratio.low)}–${number(ratio.high)})`;
}

/** A chance with three decimals; `< 0.001` below. */
export function chanceWords(locale: Locale, p: number | null): string {
  if (p === null) return NO_VALUE;
  if (p < 0.001) return `<\u00A0${formatNumber(locale, 0.001, 3)}`;
  return formatNumber(locale, p, 3, true);
}

/** A typical length with its interval where there is one. */
export function typicalWords(
  locale: Locale,
  { value, low, high }: ComparedPerson['geometricMean'],
): string {
  if (low === null || high === null) return formatAverage(locale, value);
  return formatAverageRange(locale, value, { low, high });
}

/** What a comparison of lengths found. */
export function lengthFinding({ t }: Words, { finding }: ComparedPerson): string {
  return t(`statistics.side.finding.${finding}`);
}

/** What a strength found: of outcomes more is strong, of lengths less. */
export function strengthWords(words: Words, strength: Strength, of: 'outcomes' | 'pace'): string {
  const { t, locale } = words;
  const { finding, ratio } = strength;
  switch (finding) {
    case 'few-days':
      return t(`statistics.side.few.${of}`);
    case 'no-spread':
      return t('statistics.side.finding.no-spread');
    case 'alike':
    case 'more':
    case 'less':
      return ratioWords(locale, ratio);
    default:
      return assertNever(finding);
  }
}

/** Whether anything was told apart, as a sentence. */
export function headlineOf(
  { t, locale }: Words,
  { operations, comparisons }: PeopleResults,
): string {
  if (comparisons === 0) return t('statistics.side.headline.none');
  const count = toldApart(operations);
  if (count === 0) return t('statistics.side.headline.alike');
  return t('statistics.side.headline.apart', { count, n: formatNumber(locale, comparisons) });
}

const isApart = ({ finding }: ComparedPerson): boolean => finding === 'more' || finding === 'less';

/** Two people who differ are one difference, seen from both ends. */
function toldApart(operations: readonly ComparedOperation[]): number {
  return operations.reduce((sum, { people }) => {
    const apart = people.filter(isApart).length;
    const tested = people.filter(({ p }) => p !== null).length;
    return sum + (tested === 2 ? apart / 2 : apart);
  }, 0);
}

/** The operation that is shown first: where the difference is surest, else the one done most. */
export function firstOperation(
  operations: readonly ComparedOperation[],
): ComparedOperation | undefined {
  const surest = ({ people }: ComparedOperation): number =>
    Math.min(1, ...people.map(({ adjustedP }) => adjustedP ?? 1));
  const readings = ({ people }: ComparedOperation): number =>
    people.reduce((sum, each) => sum + each.readings, 0);
  return operations.toSorted((a, b) => surest(a) - surest(b) || readings(b) - readings(a))[0];
}

/** Whether the days are enough to compare the people of an operation, or about how many more it takes. */
export function comparedEnoughWords(
  { t, locale }: Words,
  { enough }: ComparedOperation,
  level: number,
): string {
  if (enough.kind === 'unknown') return t('advice.compare.unknown');
  const named = {
    error: formatShare(locale, enough.error),
    level: formatNumber(locale, level * 100),
  };
  if (enough.kind === 'enough') return t('advice.compare.enough', named);
  const { undecided, missing, daysEach, assurance } = enough;
  return t('advice.compare.more', {
    ...named,
    count: undecided,
    more: t('statistics.enough.days', { count: missing }),
    each: t('advice.compare.each', { count: daysEach }),
    assurance: formatShare(locale, assurance),
  });
}
