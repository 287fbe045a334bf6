import {
  formatDay,
  formatDuration,
  formatNumber,
  formatPeriod,
  formatShare,
} from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { StudyBalance } from '../statistics/balance/study-balance.ts';
import type { Photo } from '../statistics/photo.ts';
import { photographWords } from '../statistics/photograph-words.ts';

/** The first sentence of a report: the share of working time that is no result. */
export function reportFinding({ t, locale }: Words, { nonResultShare }: Photo): string {
  return nonResultShare.value === null
    ? t('statistics.noHeadline')
    : t('statistics.headline', { share: formatShare(locale, nonResultShare.value) });
}

/** The definition of that share in words, with the time of each of its parts. */
export function definitionText({ t, locale }: Words, photo: Photo): string {
  const { resultMs, workingMs, byKind } = photo;
  const times = {
    result: resultMs,
    working: workingMs,
    rest: byKind.rest,
    absence: byKind.absence,
  };
  return Object.entries(times).reduce(
    (text, [name, ms]) => text.replace(`<${name}/>`, formatDuration(locale, ms)),
    t('statistics.definition'),
  );
}

/** A line of the heading of a report. */
export interface ReportFact {
  readonly name: string;
  readonly text: string;
}

/** Who was observed when, by which method, how much of it there is, and the day of the report. */
export function reportFacts(
  { t, locale }: Words,
  { photo, balance }: { readonly photo: Photo; readonly balance: StudyBalance },
  today: string,
): ReportFact[] {
  const readings = photo.operations.reduce((sum, { observations }) => sum + observations, 0);
  const { from, to } = photo;
  return [
    { name: t('reports.heading.people'), text: photo.people.map(({ name }) => name).join(', ') },
    { name: t('reports.heading.period'), text: from && to ? formatPeriod(locale, from, to) : '' },
    { name: t('reports.heading.method'), text: photographWords(t, balance.photograph) },
    {
      name: t('reports.heading.extent'),
      text: t('reports.extent', {
        days: t('statistics.personDays', { count: balance.personDays }),
        readings: t('reports.readings', { count: readings, n: formatNumber(locale, readings) }),
      }),
    },
    { name: t('reports.heading.printed'), text: formatDay(locale, today, 'full') },
  ];
}
