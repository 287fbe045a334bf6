import type { TFunction } from 'i18next';

import {
  formatDuration,
  formatNumber,
  formatShare,
  formatShareRange,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { intervalOf, shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { PersonPhoto } from '#shared/statistics/photo.ts';

import type { StatColumn } from '../ui/table/StatRow.tsx';
import { RangeBar } from './RangeBar.tsx';

interface ColumnOptions {
  readonly t: TFunction;
  readonly locale: Locale;
  /** The share of all people together. */
  readonly reference: number | null;
}

/** A share with its interval, short enough for a table. */
export function shareWords(locale: Locale, estimate: Estimate): string {
  const interval = intervalOf(estimate);
  if (estimate.value === null) return NO_VALUE;
  if (!interval) return formatShare(locale, estimate.value);
  return formatShareRange(locale, estimate.value, interval);
}

/** The figures of a person. None of them is red: a share is not a mark. */
export function peopleColumns(options: ColumnOptions): StatColumn<PersonPhoto>[] {
  const { t, locale, reference } = options;
  const duration = (
    id: 'recorded' | 'working' | 'result',
    msOf: (row: PersonPhoto) => number,
  ): StatColumn<PersonPhoto> => ({
    id,
    header: t(`statistics.columns.${id}`),
    hint: t(`statistics.hints.${id}`),
    cell: (row) => formatDuration(locale, msOf(row)),
    sortBy: msOf,
  });
  return [
    {
      id: 'person',
      header: t('statistics.columns.person'),
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'days',
      header: t('statistics.columns.days'),
      cell: ({ days }) => formatNumber(locale, days),
      sortBy: ({ days }) => days,
    },
    duration('recorded', ({ ms }) => ms),
    duration('working', ({ workingMs }) => workingMs),
    duration('result', ({ resultMs }) => resultMs),
    {
      id: 'nonResult',
      header: t('statistics.columns.nonResult'),
      hint: t('statistics.hints.nonResult'),
      cell: ({ nonResultShare }) => shareWords(locale, nonResultShare),
      hintOf: ({ nonResultShare }) => shareMeaning({ t, locale }, nonResultShare),
      sortBy: ({ nonResultShare }) => nonResultShare.value,
    },
    {
      id: 'range',
      header: t('statistics.columns.range'),
      hint: t('statistics.hints.range'),
      cell: ({ nonResultShare }) => (
        <RangeBar
          estimate={nonResultShare}
          label={shareWords(locale, nonResultShare)}
          reference={reference}
        />
      ),
    },
  ];
}
