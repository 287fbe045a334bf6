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

/** Why there is no interval. */
function reasonOf(t: TFunction, { value, method }: Estimate): string {
  if (value === null) return t('statistics.interval.nothing');
  return t(method === 'no-spread' ? 'statistics.interval.noSpread' : 'statistics.interval.tooFew');
}

/** What the interval of a share says, or why there is none. */
export function shareMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null || !interval) return reasonOf(t, estimate);
  const isWilson = estimate.method === 'wilson-person-days';
  return t(isWilson ? 'statistics.interval.wilson' : 'statistics.interval.share', {
    range: formatShareRange(locale, estimate.value, interval),
    level: formatNumber(locale, estimate.level * 100),
  });
}

/** What the interval of an average says, or why there is none. */
export function meanMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null || !interval) return reasonOf(t, estimate);
  return t('statistics.interval.mean', {
    mean: formatAverage(locale, estimate.value),
    low: formatAverage(locale, interval.low),
    high: formatAverage(locale, interval.high),
    level: formatNumber(locale, estimate.level * 100),
  });
}
