import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import {
  formatDay,
  formatDuration,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { DayPhoto, Photo } from '#shared/statistics/photo.ts';

import { shareWords } from './people-columns.tsx';

const HOUR = 3_600_000;
const PERCENT = 100;

const text = (words: string): ChartCell => ({ text: words, value: words });

/** Hours for a spreadsheet. */
function hours({ locale }: Words, ms: number): ChartCell {
  return { text: formatDuration(locale, ms), value: Number((ms / HOUR).toFixed(4)) };
}

function percent({ locale }: Words, share: number | null): ChartCell {
  return share === null
    ? { text: NO_VALUE, value: '' }
    : { text: formatShare(locale, share), value: Number((share * PERCENT).toFixed(3)) };
}

function count({ locale }: Words, value: number): ChartCell {
  return { text: formatNumber(locale, value), value };
}

/** People side by side as a spreadsheet takes them: hours, and the share with its bounds in percent. */
export function peopleSheet(words: Words, { people }: Photo): ChartTable {
  const { t, locale } = words;
  const hour = t('format.hour');
  const head = (id: 'recorded' | 'working' | 'result') => ({
    header: t(`statistics.columns.${id}`),
    unit: hour,
    isFigure: true,
  });
  return {
    columns: [
      { header: t('statistics.columns.person') },
      { header: t('statistics.columns.days'), isFigure: true },
      head('recorded'),
      head('working'),
      head('result'),
      { header: t('statistics.columns.nonResult'), unit: '%', isFigure: true },
      { header: t('norms.columns.low'), unit: '%', isFigure: true },
      { header: t('norms.columns.high'), unit: '%', isFigure: true },
    ],
    rows: people.map(({ name, days, ms, workingMs, resultMs, nonResultShare: share }) => [
      text(name),
      count(words, days),
      hours(words, ms),
      hours(words, workingMs),
      hours(words, resultMs),
      { ...percent(words, share.value), text: shareWords(locale, share) },
      percent(words, share.low),
      percent(words, share.high),
    ]),
  };
}

/** The listed days of people as a spreadsheet takes them. */
export function daysSheet(words: Words, { days, people }: Photo): ChartTable {
  const { t, locale } = words;
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const head = (
    id: 'recorded' | 'working' | 'result' | 'nonResult' | 'coverage' | 'gaps' | 'segments',
    unit?: string,
  ) => ({ header: t(`statistics.columns.${id}`), isFigure: true, ...(unit ? { unit } : {}) });
  const hour = t('format.hour');
  const nonResult = ({ workingMs, resultMs }: DayPhoto): number | null =>
    workingMs === 0 ? null : 1 - resultMs / workingMs;
  return {
    columns: [
      { header: t('statistics.columns.day') },
      { header: t('statistics.columns.person') },
      head('recorded', hour),
      head('working', hour),
      head('result', hour),
      head('nonResult', '%'),
      head('coverage', '%'),
      head('gaps', hour),
      head('segments'),
    ],
    rows: days.map((row) => [
      { text: formatDay(locale, row.day, 'short'), value: row.day },
      text(names.get(row.personId) ?? ''),
      hours(words, row.ms),
      hours(words, row.workingMs),
      hours(words, row.resultMs),
      percent(words, nonResult(row)),
      percent(words, row.coverage),
      hours(words, row.gapMs),
      count(words, row.segments),
    ]),
  };
}
