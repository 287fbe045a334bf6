import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { useLocale } from '../../lib/i18n.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../Section.tsx';
import { dayRowsQuery, DAYS_A_PAGE, type ResultsFilter } from '../statistics-queries.ts';
import { DayRows } from './DayRows.tsx';

interface DayRowsSectionProps {
  readonly filter: ResultsFilter;
  readonly onOpenDay: (day: string, personId: PersonId) => void;
}

/** Days side by side on one clock, a page at a time. */
export function DayRowsSection({ filter, onOpenDay }: DayRowsSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [page, setPage] = useState(0);
  const query = useQuery(dayRowsQuery(filter, page));
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={6} />;
  const { total, rows } = query.data;
  const pages = Math.max(1, Math.ceil(total / DAYS_A_PAGE));
  return (
    <Section
      title={t('statistics.photograph.days')}
      note={t('statistics.photograph.daysNote')}
      actions={
        pages > 1 ? (
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              disabled={page === 0}
              onClick={() => setPage(page - 1)}
            >
              {t('statistics.photograph.newer')}
            </Button>
            <span>
              {t('statistics.photograph.page', {
                page: formatNumber(locale, page + 1),
                pages: formatNumber(locale, pages),
              })}
            </span>
            <Button
              variant="default"
              size="xs"
              disabled={page + 1 >= pages}
              onClick={() => setPage(page + 1)}
            >
              {t('statistics.photograph.older')}
            </Button>
          </Group>
        ) : null
      }
    >
      <DayRows rows={rows} onOpenDay={onOpenDay} />
    </Section>
  );
}
