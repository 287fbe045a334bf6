import { formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { meanWords } from '#shared/statistics/estimate-words.ts';
import type { NormalTime } from '#shared/statistics/normal-time.ts';

/** Normal time with its interval, and how many readings count at 100 % because nobody rated them. */
export function normalWords({ t, locale }: Words, normal: NormalTime): string {
  return `${meanWords(locale, normal.perReading)}; ${unratedWords({ t, locale }, normal)}`;
}

/** How many readings are not rated. */
function unratedWords({ t, locale }: Words, { unrated }: NormalTime): string {
  if (unrated === 0) return t('observing.normal.allRated');
  return t('observing.normal.unrated', { count: unrated, n: formatNumber(locale, unrated) });
}
