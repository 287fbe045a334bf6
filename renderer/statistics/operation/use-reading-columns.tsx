import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import {
  formatDay,
  formatNumber,
  formatStopwatch,
  formatTime,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { OperationReadings } from '#shared/statistics/operation-readings.ts';
import type { ObservationRow, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../../lib/i18n.ts';
import { IconAlertTriangle } from '../../ui/icons.ts';
import type { DataColumn } from '../../ui/table/DataTableRow.tsx';

import classes from './ReadingsList.module.css';

interface ReadingColumnOptions {
  readonly people: Photo['people'];
  /** All of one person: no column of people. */
  readonly isOfOne: boolean;
  readonly usual: OperationReadings['usual'];
  /** Whether the study rates the pace: then it has a column. */
  readonly isPaceRated: boolean;
  /** Readings that the cleaning rule of the study would leave out. */
  readonly leftOut: ReadonlySet<string>;
  readonly onOpen: (row: ObservationRow) => void;
}

type Column = DataColumn<ObservationRow>;

/** When, who, how long, how many, and what is said against it. */
export function useReadingColumns(options: ReadingColumnOptions): Column[] {
  const { people, isOfOne, usual, isPaceRated, leftOut, onOpen } = options;
  const { t } = useTranslation();
  const locale = useLocale();
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const person: Column = {
    id: 'person',
    header: t('statistics.columns.person'),
    width: 'minmax(72px, 1fr)',
    isMuted: true,
    cell: ({ personId }) => names.get(personId),
  };
  const pace: Column = {
    id: 'pace',
    header: t('observing.readings.column'),
    width: '52px',
    align: 'end',
    cell: ({ paceRating }) =>
      paceRating === null ? NO_VALUE : `${formatNumber(locale, paceRating)} %`,
  };
  return [
    {
      id: 'when',
      header: t('statistics.columns.when'),
      width: '140px',
      cell: (row) => (
        <UnstyledButton className={classes['when']} tabIndex={-1} onClick={() => onOpen(row)}>
          {struck(
            row,
            `${formatDay(locale, row.day, 'short')}, ${formatTime(locale, row.start, row.zone)}`,
          )}
        </UnstyledButton>
      ),
    },
    ...(isOfOne ? [] : [person]),
    {
      id: 'time',
      header: t('statistics.columns.time'),
      width: '56px',
      align: 'end',
      cell: (row) => struck(row, formatStopwatch(row.ms)),
    },
    {
      id: 'units',
      header: '×',
      width: '24px',
      align: 'end',
      isMuted: true,
      cell: (row) => struck(row, formatNumber(locale, row.units)),
    },
    ...(isPaceRated ? [pace] : []),
    {
      id: 'mark',
      header: t('statistics.columns.mark'),
      width: 'minmax(96px, 1.2fr)',
      isMuted: true,
      cell: (row) => <Mark row={row} usual={usual} isLeftOut={leftOut.has(row.observationId)} />,
    },
  ];
}

/** What takes no part is struck through, and stays. */
function struck({ excludedFor }: ObservationRow, words: string): ReactNode {
  return excludedFor === null ? words : <s className={classes['struck']}>{words}</s>;
}

function Mark({
  row: { ms, excludedFor },
  usual,
  isLeftOut,
}: {
  readonly row: ObservationRow;
  readonly isLeftOut: boolean;
  readonly usual: OperationReadings['usual'];
}) {
  const { t } = useTranslation();
  if (excludedFor !== null) return <span title={excludedFor}>{excludedFor}</span>;
  if (isLeftOut) return t('timeStudy.leftOutMark');
  if (!usual || (ms >= usual.from && ms <= usual.to)) return null;
  return (
    <span className={classes['unusual']}>
      <IconAlertTriangle size={13} aria-hidden />
      {t(ms > usual.to ? 'statistics.readings.long' : 'statistics.readings.short')}
    </span>
  );
}
