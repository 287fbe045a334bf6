import type { TFunction } from 'i18next';

import type { Estimate } from '#shared/statistics/estimate.ts';

import { formatAverage, formatNumber, formatShareRange } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';

/** The bounds, where there are some. */
export function intervalOf({ low, high }: Estimate): { low: number; high: number } | undefined {
  return low === null || high === null ? undefined : { low, high };
}

interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

/** What the interval of a share says, or why there is none. */
export function shareMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null) return t('statistics.interval.nothing');
  if (!interval) return t('statistics.interval.tooFew');
  return t('statistics.interval.share', {
    range: formatShareRange(locale, estimate.value, interval),
    level: formatNumber(locale, estimate.level * 100),
  });
}

/** What the interval of an average says, or why there is none. */
export function meanMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null) return t('statistics.interval.nothing');
  if (!interval) return t('statistics.interval.tooFew');
  return t('statistics.interval.mean', {
    mean: formatAverage(locale, estimate.value),
    low: formatAverage(locale, Math.max(0, interval.low)),
    high: formatAverage(locale, interval.high),
    level: formatNumber(locale, estimate.level * 100),
  });
}
