import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import { formatAverage, formatDay, formatTime } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { PersonId } from '../recording/person.ts';
import type { ObservationRow } from './photo.ts';

interface Names {
  readonly operation: (id: string) => string;
  readonly person: (id: PersonId) => string;
}

/** Readings that take no part in averages, with the reason of each; lengths in minutes. */
export function excludedSheet(
  { t, locale }: Words,
  rows: readonly ObservationRow[],
  names: Names,
): ChartTable {
  const text = (words: string): ChartCell => ({ text: words, value: words });
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: t('statistics.columns.person') },
      { header: t('statistics.columns.when') },
      { header: t('statistics.columns.time'), unit: t('format.minute'), isFigure: true },
      { header: t('reports.parts.cards.columns.reason') },
    ],
    rows: rows.map(({ operationId, personId, day, start, zone, ms, excludedFor }) => [
      text(names.operation(operationId)),
      text(names.person(personId)),
      text(`${formatDay(locale, day, 'short')}, ${formatTime(locale, start, zone)}`),
      { text: formatAverage(locale, ms), value: ms / 60_000 },
      text(excludedFor ?? ''),
    ]),
  };
}
