import {
  formatAverage,
  formatAverageRange,
  formatDay,
  formatNumber,
  NO_VALUE,
} from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { NormEstimate, NormLine, NormsView } from './norms-view.ts';

/** A time per unit with its interval, where it has one. */
export function estimateWords({ locale }: Words, { value, low, high }: NormEstimate): string {
  if (value === null) return NO_VALUE;
  return low === null || high === null
    ? formatAverage(locale, value)
    : formatAverageRange(locale, value, { low, high });
}

/** Intervals that are not of days. */
const INTERVALS: Readonly<
  Partial<
    Record<
      NormEstimate['method'],
      | 'norms.interval.people'
      | 'norms.interval.order'
      | 'norms.interval.approved'
      | 'cleaned.naiveInterval'
    >
  >
> = {
  'clustered-people': 'norms.interval.people',
  'order-statistics': 'norms.interval.order',
  approved: 'norms.interval.approved',
  'naive-readings': 'cleaned.naiveInterval',
};

/** What an interval of a norm says, or why there is none. */
export function estimateMeaning(
  { t, locale }: Words,
  { low, level, method }: NormEstimate,
): string {
  const confidence = formatNumber(locale, level * 100);
  if (low === null) {
    if (method === 'too-few-readings') return t('timeStudy.interval.few');
    return t(`norms.noInterval.${method === 'nothing-observed' ? 'nothing' : 'few'}`);
  }
  return t(INTERVALS[method] ?? 'norms.interval.days', { level: confidence });
}

/** Where the norm of a line comes from. */
export function sourceWords({ t, locale }: Words, { source, versions }: NormLine): string {
  const inForce = versions.find(({ withdrawnAt }) => withdrawnAt === null);
  if (source !== 'approved' || !inForce) return t(`norms.source.${source}`);
  return t('norms.source.approved', {
    version: inForce.version,
    by: inForce.approvedBy,
    on: formatDay(locale, inForce.approvedOn, 'short'),
  });
}

/** A number of persons: two decimals, so that parts of a post can be told. */
export function personsWords({ locale }: Words, persons: number | null): string {
  return persons === null ? NO_VALUE : formatNumber(locale, persons, 2, true);
}

/** Hours with one decimal. */
export function hoursWords({ locale }: Words, hours: number | null): string {
  return hours === null ? NO_VALUE : formatNumber(locale, hours, 1, true);
}

/** How many people the work takes, against those who are there; or why that cannot be said. */
export function headcountFinding(words: Words, { headcount, staff, lines }: NormsView): string {
  const { t } = words;
  if (lines.length === 0) return t('norms.finding.nothing');
  if (!headcount) return t('norms.finding.none');
  const persons = (value: number): string => personsWords(words, value);
  const { listed, low, high } = headcount;
  const needed =
    low === null || high === null
      ? persons(listed)
      : `${persons(listed)} (${persons(low)}–${persons(high)})`;
  return t('norms.finding.people', { needed, staff: formatNumber(words.locale, staff, 2) });
}
