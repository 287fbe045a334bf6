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

/** Words of a share that has an interval, by how it was found; the others never have one. */
const SHARE_WORDS = {
  'clustered-people': 'statistics.interval.shareOfPeople',
  'clustered-person-days': 'statistics.interval.share',
  'wilson-person-days': 'statistics.interval.wilson',
  'too-few-person-days': 'statistics.interval.share',
  'no-spread': 'statistics.interval.share',
  'nothing-observed': 'statistics.interval.share',
} as const satisfies Record<Estimate['method'], string>;

/** What the interval of a share says, or why there is none. */
export function shareMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null || !interval) return reasonOf(t, estimate);
  return t(SHARE_WORDS[estimate.method], {
    range: formatShareRange(locale, estimate.value, interval),
    level: formatNumber(locale, estimate.level * 100),
  });
}

/** What the interval of an average says, or why there is none. */
export function meanMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null || !interval) return reasonOf(t, estimate);
  const isOfPeople = estimate.method === 'clustered-people';
  return t(isOfPeople ? 'statistics.interval.meanOfPeople' : 'statistics.interval.mean', {
    mean: formatAverage(locale, estimate.value),
    low: formatAverage(locale, interval.low),
    high: formatAverage(locale, interval.high),
    level: formatNumber(locale, estimate.level * 100),
  });
}
