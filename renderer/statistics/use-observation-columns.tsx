import { UnstyledButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatDay, formatNumber, formatStopwatch, formatTime } from '#shared/lib/format.ts';
import type { ObservationRow, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import type { DataColumn } from '../ui/table/DataTableRow.tsx';
import type { BehindFilter } from './statistics-queries.ts';

import classes from './DaysSection.module.css';

interface ObservationColumnOptions {
  readonly photo: Photo;
  readonly filter: BehindFilter;
  readonly onOpen: (row: ObservationRow) => void;
}

type Column = DataColumn<ObservationRow>;

/** When, what, who, how long: without what is the same in all rows. */
export function useObservationColumns(options: ObservationColumnOptions): Column[] {
  const { photo, filter, onOpen } = options;
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const operations = new Map(catalogue.operations.map((each) => [each.id, names.operation(each)]));
  const people = new Map(photo.people.map(({ personId, name }) => [personId, name]));
  const when: Column = {
    id: 'when',
    header: t('statistics.columns.when'),
    width: 'minmax(132px, max-content)',
    cell: (row) => (
      <UnstyledButton className={classes['day']} tabIndex={-1} onClick={() => onOpen(row)}>
        {formatDay(locale, row.day, 'short')}, {formatTime(locale, row.start, row.zone)}
      </UnstyledButton>
    ),
  };
  const operation: Column = {
    id: 'operation',
    header: t('statistics.columns.operation'),
    width: 'minmax(0, 1fr)',
    cell: ({ operationId }) => operations.get(operationId),
  };
  const person: Column = {
    id: 'person',
    header: t('statistics.columns.person'),
    width: 'minmax(76px, 1fr)',
    isMuted: true,
    cell: ({ personId }) => people.get(personId),
  };
  return [
    when,
    ...(filter.operationIds?.length === 1 ? [] : [operation]),
    ...(filter.personId !== null || photo.people.length < 2 ? [] : [person]),
    {
      id: 'units',
      header: '×',
      width: '36px',
      align: 'end',
      isMuted: true,
      cell: ({ units }) => formatNumber(locale, units),
    },
    {
      id: 'time',
      header: t('statistics.columns.time'),
      width: '64px',
      align: 'end',
      cell: ({ ms }) => formatStopwatch(ms),
    },
  ];
}
