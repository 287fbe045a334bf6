import { useTranslation } from 'react-i18next';

import { formatAverage, formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { meanMeaning, meanWords } from '#shared/statistics/estimate-words.ts';
import type { OperationReadings, PersonReadings } from '#shared/statistics/operation-readings.ts';

import { useLocale } from '../../lib/i18n.ts';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { RangeBar } from '../RangeBar.tsx';

interface PeopleReadingsProps {
  readonly label: string;
  readonly readings: OperationReadings;
}

/** The same operation person by person, by name: dots with their bands, no ranking. */
export function PeopleReadings({ label, readings }: PeopleReadingsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { people, figures } = readings;
  const end = Math.max(1, ...people.map(({ mean }) => mean.high ?? mean.value ?? 0));
  return (
    <StatTable
      label={label}
      density="compact"
      rows={people}
      rowId={({ personId }) => personId}
      columns={columnsOf({ t, locale, reference: figures.mean.value, end })}
    />
  );
}

interface ColumnOptions extends Words {
  /** The average of all together. */
  readonly reference: number | null;
  /** Where the line of the bands ends. */
  readonly end: number;
}

function columnsOf({ t, locale, reference, end }: ColumnOptions): StatColumn<PersonReadings>[] {
  return [
    {
      id: 'person',
      header: t('statistics.columns.person'),
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'n',
      header: t('statistics.columns.n'),
      cell: (row) => formatNumber(locale, row.readings),
      sortBy: (row) => row.readings,
    },
    {
      id: 'mean',
      header: t('statistics.columns.mean'),
      cell: ({ mean }) => meanWords(locale, mean),
      hintOf: ({ mean }) => meanMeaning({ t, locale }, mean),
      sortBy: ({ mean }) => mean.value,
    },
    {
      id: 'range',
      header: `0–${formatAverage(locale, end)}`,
      hint: t('statistics.readings.bandHint'),
      cell: ({ mean }) => (
        <RangeBar estimate={mean} label={meanWords(locale, mean)} reference={reference} end={end} />
      ),
    },
  ];
}
