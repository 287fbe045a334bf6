import { UnstyledButton } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import {
  formatDay,
  formatDuration,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { DayPhoto, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/table/DataTableRow.tsx';
import { daysSheet } from './people-sheet.ts';
import { Section } from './Section.tsx';

import classes from './DaysSection.module.css';

interface DaysSectionProps {
  readonly photo: Photo;
  readonly hasNames: boolean;
  readonly onOpenDay: (day: string, personId: PersonId) => void;
}

/** The days of people, newest first, with how well each was covered. */
export function DaysSection({ photo, hasNames, onOpenDay }: DaysSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = new Map(photo.people.map(({ personId, name }) => [personId, name]));
  const open = ({ day, personId }: DayPhoto): void => onOpenDay(day, personId);
  const columns = dayColumns({ t, locale, names: hasNames ? names : null, onOpen: open });
  const rest = photo.personDays - photo.days.length;
  return (
    <Section
      title={t('statistics.days')}
      note={rest > 0 ? t('statistics.daysCut', { count: rest }) : t('statistics.daysNote')}
      actions={
        <TableActions title={t('statistics.days')} table={daysSheet({ t, locale }, photo)} />
      }
    >
      <DataTable
        label={t('statistics.days')}
        columns={columns}
        rows={photo.days}
        rowId={({ day, personId }) => `${day} ${personId}`}
        maxHeight={460}
        onOpen={open}
      />
    </Section>
  );
}

interface ColumnOptions {
  readonly t: TFunction;
  readonly locale: Locale;
  /** Null where all days are of one person. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly onOpen: (row: DayPhoto) => void;
}

function dayColumns({ t, locale, names, onOpen }: ColumnOptions): DataColumn<DayPhoto>[] {
  const person: DataColumn<DayPhoto> = {
    id: 'person',
    header: t('statistics.columns.person'),
    width: 'minmax(100px, 1fr)',
    cell: ({ personId }) => names?.get(personId),
  };
  return [
    {
      id: 'day',
      header: t('statistics.columns.day'),
      width: 'minmax(100px, 1fr)',
      cell: (row) => (
        <UnstyledButton className={classes['day']} tabIndex={-1} onClick={() => onOpen(row)}>
          {formatDay(locale, row.day, 'short')}
        </UnstyledButton>
      ),
    },
    ...(names ? [person] : []),
    ...figureColumns(t, locale),
  ];
}

function figureColumns(t: TFunction, locale: Locale): DataColumn<DayPhoto>[] {
  const figure = (
    id: 'recorded' | 'working' | 'result' | 'nonResult' | 'coverage' | 'gaps' | 'segments',
    cell: (row: DayPhoto) => string,
  ): DataColumn<DayPhoto> => ({
    id,
    header: t(`statistics.columns.${id}`),
    width: 'minmax(72px, 1fr)',
    align: 'end',
    cell,
  });
  const share = (part: number | null): string =>
    part === null ? NO_VALUE : formatShare(locale, part);
  return [
    figure('recorded', ({ ms }) => formatDuration(locale, ms)),
    figure('working', ({ workingMs }) => formatDuration(locale, workingMs)),
    figure('result', ({ resultMs }) => formatDuration(locale, resultMs)),
    figure('nonResult', ({ workingMs, resultMs }) =>
      share(workingMs === 0 ? null : 1 - resultMs / workingMs),
    ),
    figure('coverage', ({ coverage }) => share(coverage)),
    figure('gaps', ({ gapMs }) => (gapMs === 0 ? NO_VALUE : formatDuration(locale, gapMs))),
    figure('segments', ({ segments }) => formatNumber(locale, segments)),
  ];
}
