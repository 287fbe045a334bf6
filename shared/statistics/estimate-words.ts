import type { TFunction } from 'i18next';

import {
  formatAverage,
  formatAverageRange,
  formatNumber,
  formatShare,
  formatShareRange,
  NO_VALUE,
} from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import type { Words } from '../lib/texts.ts';
import { type Enough, enoughOf } from './enough.ts';
import type { Estimate } from './estimate.ts';
import type { ReadingFigures } from './operation-readings.ts';
import type { RequiredReadings } from './required/required-readings.ts';

/** The bounds, where there are some. */
export function intervalOf({ low, high }: Estimate): { low: number; high: number } | undefined {
  return low === null || high === null ? undefined : { low, high };
}

/** Why there is no interval. */
function reasonOf(t: TFunction, { value, method }: Estimate): string {
  if (value === null) return t('statistics.interval.nothing');
  if (method === 'no-spread') return t('statistics.interval.noSpread');
  return t(method === 'too-few-readings' ? 'timeStudy.interval.few' : 'statistics.interval.tooFew');
}

/** Words of a share that has an interval, by how it was found; the others never have one. */
const SHARE_WORDS = {
  'clustered-people': 'statistics.interval.shareOfPeople',
  'clustered-person-days': 'statistics.interval.share',
  'wilson-person-days': 'statistics.interval.wilson',
  'naive-segments': 'timeStudy.interval.naiveShare',
  'naive-readings': 'timeStudy.interval.naiveShare',
  'too-few-readings': 'statistics.interval.share',
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

/** Words of an average that has an interval, by how it was found; the others never have one. */
const MEAN_WORDS = {
  ...SHARE_WORDS,
  'clustered-people': 'statistics.interval.meanOfPeople',
  'clustered-person-days': 'statistics.interval.mean',
  'wilson-person-days': 'statistics.interval.mean',
  'naive-readings': 'timeStudy.interval.naiveMean',
  'naive-segments': 'timeStudy.interval.naiveMean',
} as const satisfies Record<Estimate['method'], string>;

/** What the interval of an average says, or why there is none. */
export function meanMeaning({ t, locale }: Words, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null || !interval) return reasonOf(t, estimate);
  return t(MEAN_WORDS[estimate.method], {
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
    more: missingWords({ t, locale }, enough),
    error: errorWords({ t, locale }, required),
    level: formatNumber(locale, mean.level * 100),
    assurance: formatShare(locale, required.advised.assurance),
    plain: enough.kind === 'more' ? enough.plain : '',
  });
}

function missingWords({ t, locale }: Words, enough: Enough): string {
  if (enough.kind !== 'more') return '';
  const { missing, of } = enough;
  return of === 'person-days'
    ? t('statistics.enough.days', { count: missing })
    : t('timeStudy.moreReadings', { count: missing, n: formatNumber(locale, missing) });
}

/** The error that the study allows, such as `10 %` or `1.0 min`. */
export function errorWords({ locale }: Words, required: RequiredReadings): string {
  const { relativeError, absoluteErrorMs } = required;
  return relativeError === null
    ? formatAverage(locale, absoluteErrorMs ?? 0)
    : `${formatNumber(locale, relativeError * 100, 1)}\u00A0%`;
}

type CountedReadings = Pick<ReadingFigures, 'readings' | 'personDays' | 'required' | 'mean'>;
