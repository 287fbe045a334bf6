import type { TFunction } from 'i18next';

import type { Estimate } from '#shared/statistics/estimate.ts';
import type { ReadingFigures } from '#shared/statistics/operation-readings.ts';

import {
  formatAverage,
  formatAverageRange,
  formatNumber,
  formatShareRange,
  NO_VALUE,
} from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import { enoughOf } from './enough.ts';

/** The bounds, where there are some. */
export function intervalOf({ low, high }: Estimate): { low: number; high: number } | undefined {
  return low === null || high === null ? undefined : { low, high };
}

/** What words need: the texts and the language. */
export interface Words {
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

/** An average with its interval, short enough for a table. */
export function meanWords(locale: Locale, mean: Estimate): string {
  const interval = intervalOf(mean);
  if (mean.value === null) return NO_VALUE;
  return interval
    ? formatAverageRange(locale, mean.value, interval)
    : formatAverage(locale, mean.value);
}

/** Whether there are enough days of people for the average, and about how many more it needs. */
export function enoughWords({ t, locale }: Words, figures: CountedReadings): string {
  const { readings: n, personDays, required, mean } = figures;
  if (n === 0) return t('statistics.interval.nothing');
  const enough = enoughOf(figures);
  return t(`statistics.enough.${enough.kind}`, {
    readings: t('statistics.enough.readings', { count: n, n: formatNumber(locale, n) }),
    days: t('statistics.personDays', { count: personDays }),
    more: t('statistics.enough.days', { count: enough.kind === 'more' ? enough.missing : 0 }),
    error: formatNumber(locale, required.relativeError * 100),
    level: formatNumber(locale, mean.level * 100),
  });
}

type CountedReadings = Pick<ReadingFigures, 'readings' | 'personDays' | 'required' | 'mean'>;
