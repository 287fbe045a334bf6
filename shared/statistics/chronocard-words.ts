import { assertNever } from '../lib/assert.ts';
import { formatAverage, formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { Chronocard, RowCleaning } from './time-study.ts';

/** Куст beside its norm, and beside what chance alone makes of as many readings with such a spread. */
export function stabilityWords(words: Words, { stability, readings }: Chronocard): string {
  const { t, locale } = words;
  const { value, norm, expected } = stability;
  if (value === null) return t('timeStudy.card.stability.none');
  const ratio = (of: number): string => formatNumber(locale, of, 1, true);
  const named = { value: ratio(value), norm: norm === null ? NO_VALUE : ratio(norm) };
  const verdict =
    norm === null
      ? t('timeStudy.card.stability.noNorm', named)
      : t(`timeStudy.card.stability.${value > norm ? 'above' : 'within'}`, named);
  if (expected === null) return verdict;
  const chance = { count: readings, n: formatNumber(locale, readings), expected: ratio(expected) };
  return `${verdict} ${t('timeStudy.card.stability.chance', chance)}`;
}

/** What the rule in force would leave out, with the mean before and after; or why it does nothing. */
export function cleaningWords(words: Words, { cleaning, rule }: Chronocard): string {
  const { t, locale } = words;
  const named = { rule: t(`studies.options.${rule}`) };
  switch (cleaning.kind) {
    case 'none':
      return t('timeStudy.card.cleaning.none');
    case 'no-readings':
      return t('timeStudy.card.cleaning.noReadings', named);
    case 'no-norm':
      return t('timeStudy.card.cleaning.noNorm', named);
    case 'too-long':
      return t('timeStudy.card.cleaning.tooLong', {
        ...named,
        most: formatNumber(locale, cleaning.most),
      });
    case 'cleaned':
      return cleanedWords(words, cleaning, named.rule);
    default:
      return assertNever(cleaning);
  }
}

function cleanedWords(
  { t, locale }: Words,
  found: Extract<RowCleaning, { readonly kind: 'cleaned' }>,
  rule: string,
): string {
  const { leftOut, kept, meanBefore, meanAfter, verdict } = found;
  const all = leftOut.length + kept;
  const named = { rule, n: formatNumber(locale, leftOut.length), all: formatNumber(locale, all) };
  const what =
    leftOut.length === 0
      ? t('timeStudy.card.cleaning.keepsAll', named)
      : t('timeStudy.card.cleaning.leavesOut', {
          ...named,
          count: leftOut.length,
          before: formatAverage(locale, meanBefore),
          after: meanAfter === null ? NO_VALUE : formatAverage(locale, meanAfter),
        });
  return `${what} ${t(`timeStudy.card.cleaning.${verdict}`)}`;
}

/** Time of one unit before allowances, and how often the operation occurs in one. */
export function unitWords({ t, locale }: Words, { unit }: Chronocard): string {
  const { operative, frequency } = unit;
  if (operative === null || frequency === null) return t('timeStudy.card.unit.none');
  const time = formatAverage(locale, operative);
  if (frequency === 1) return t('timeStudy.card.unit.one', { time });
  return t('timeStudy.card.unit.every', {
    time,
    frequency: formatNumber(locale, frequency, 2),
    every: formatNumber(locale, 1 / frequency, 1),
  });
}
