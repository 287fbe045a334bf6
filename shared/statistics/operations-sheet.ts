import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import {
  formatAverage,
  formatDuration,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { meanWords } from './estimate-words.ts';
import type { OperationPhoto, Photo } from './photo.ts';

const MINUTE = 60_000;

/** Every operation that took time: how much, how often, how long one takes, and how many days that needs. */
export function operationsSheet(
  { t, locale }: Words,
  photo: Photo,
  nameOf: (operation: OperationPhoto) => string,
): ChartTable {
  const minute = t('format.minute');
  const average = (ms: number | null): ChartCell => ({
    text: ms === null ? NO_VALUE : formatAverage(locale, ms),
    value: ms === null ? '' : ms / MINUTE,
  });
  const figure = (value: number): ChartCell => ({ text: formatNumber(locale, value), value });
  const rows = photo.operations.filter(({ ms, observations }) => ms > 0 || observations > 0);
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: t('statistics.columns.time'), unit: minute, isFigure: true },
      { header: t('statistics.columns.share'), unit: '%', isFigure: true },
      { header: t('statistics.columns.n'), isFigure: true },
      { header: t('statistics.columns.excluded'), isFigure: true },
      { header: t('statistics.columns.units'), isFigure: true },
      { header: t('statistics.columns.mean'), unit: minute, isFigure: true },
      { header: t('statistics.columns.median'), unit: minute, isFigure: true },
      { header: t('statistics.columns.p90'), unit: minute, isFigure: true },
      { header: t('statistics.columns.required'), isFigure: true },
    ],
    rows: rows
      .toSorted((a, b) => b.ms - a.ms)
      .map((row) => [
        { text: nameOf(row), value: nameOf(row) },
        { text: formatDuration(locale, row.ms), value: row.ms / MINUTE },
        shareCell(row.shareOfWorking, (share) => formatShare(locale, share)),
        figure(row.observations),
        figure(row.excluded),
        figure(row.units),
        {
          text: meanWords(locale, row.mean),
          value: row.mean.value === null ? '' : row.mean.value / MINUTE,
        },
        average(row.median),
        average(row.p90),
        {
          text: t('statistics.requiredDays', {
            taken: formatNumber(locale, row.personDays),
            needed:
              row.required.personDays === null
                ? NO_VALUE
                : formatNumber(locale, row.required.personDays),
          }),
          value: row.required.personDays ?? '',
        },
      ]),
  };
}

function shareCell(share: number | null, words: (share: number) => string): ChartCell {
  return share === null
    ? { text: NO_VALUE, value: '' }
    : { text: words(share), value: share * 100 };
}
