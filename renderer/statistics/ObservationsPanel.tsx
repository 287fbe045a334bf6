import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { ObservationRow, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { type BehindFilter, observationsQuery } from './statistics-queries.ts';
import { useObservationColumns } from './use-observation-columns.tsx';

interface ObservationsPanelProps {
  readonly title: string;
  readonly photo: Photo;
  readonly filter: BehindFilter;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
  readonly onOpenDay: (day: string, personId: PersonId, observationId: ObservationId) => void;
}

/** The observations behind a figure; each leads to its day. */
export function ObservationsPanel(props: ObservationsPanelProps) {
  const { title, isPinned, onPin, onClose, photo, filter, onOpenDay } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const query = useInfiniteQuery(observationsQuery(filter));
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  const open = ({ day, personId, observationId }: ObservationRow): void =>
    onOpenDay(day, personId, observationId);
  const columns = useObservationColumns({ photo, filter, onOpen: open });
  return (
    <SidePanel title={title} isPinned={isPinned} onPin={onPin} onClose={onClose}>
      {query.error ? <ErrorPanel error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Loading rows={10} /> : null}
      {query.data ? (
        <>
          <Text c="dimmed" size="sm" mb="sm">
            {t('statistics.observations', { count: total, n: formatNumber(locale, total) })}
          </Text>
          <DataTable
            label={title}
            columns={columns}
            rows={rows}
            rowId={({ observationId }) => observationId}
            maxHeight="calc(100vh - 190px)"
            density="compact"
            onOpen={open}
          />
          {query.hasNextPage ? (
            <Button
              variant="default"
              size="xs"
              mt="sm"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('statistics.more', { count: total - rows.length })}
            </Button>
          ) : null}
        </>
      ) : null}
    </SidePanel>
  );
}
