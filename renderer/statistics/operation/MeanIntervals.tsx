import { Button, Group, Progress, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatAverage, formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type {
  FoundMeanIntervals,
  MeanIntervals as Answered,
} from '#shared/statistics/mean-intervals.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useAppEvent } from '../../lib/use-app-event.ts';
import { useDelay } from '../../lib/use-delay.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { Section } from '../Section.tsx';
import { isOwnAsking, meanIntervalsQuery, type OperationChoice } from '../statistics-queries.ts';

interface MeanIntervalsProps {
  readonly choice: OperationChoice;
  readonly readings: number;
}

/** Of more readings resampling takes long enough to be asked for. */
const MOST_UNASKED = 5000;

/** Three intervals of the mean side by side; the bootstrap runs elsewhere, and closing the panel calls it off. */
export function MeanIntervals({ choice, readings }: MeanIntervalsProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const options = meanIntervalsQuery(choice);
  const query = useQuery({ ...options, enabled: readings <= MOST_UNASKED });
  return (
    <Section title={t('timeStudy.means.title')} note={t('timeStudy.means.note')}>
      {query.error ? <ErrorPanel error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isFetching ? (
        <Running onCancel={() => void queryClient.cancelQueries({ queryKey: options.queryKey })} />
      ) : null}
      <Answer answer={query.data} />
      {query.isFetching || query.isError || isAnswer(query.data) ? null : (
        <Button variant="default" size="compact-sm" onClick={() => void query.refetch()}>
          {t('timeStudy.means.again')}
        </Button>
      )}
    </Section>
  );
}

/** What was called off is no answer. */
const isAnswer = (answer: Answered | undefined): boolean =>
  answer !== undefined && answer.kind !== 'cancelled';

function Answer({ answer }: { readonly answer: Answered | undefined }) {
  const { t } = useTranslation();
  if (answer?.kind === 'found') return <Found found={answer} />;
  return answer?.kind === 'few' ? <Text size="sm">{t('timeStudy.means.few')}</Text> : null;
}

const SOON_MS = 500;

/** From half a second on: how far it is, and a way to call it off. */
function Running({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isShown = useDelay(SOON_MS);
  const [share, setShare] = useState(0);
  useAppEvent('statistics.resampled', (told) => {
    if (isOwnAsking(told.askId)) setShare(told.share);
  });
  if (!isShown) return null;
  const words = t('timeStudy.means.running', {
    share: `${formatNumber(locale, share * 100)}\u00A0%`,
  });
  return (
    <Group gap="sm" mb="sm">
      <Progress w={160} value={share * 100} aria-label={words} />
      <Text size="sm">{words}</Text>
      <Button variant="default" size="compact-sm" onClick={onCancel}>
        {t('timeStudy.means.cancel')}
      </Button>
    </Group>
  );
}

const METHODS = ['student', 'bca', 'cox'] as const;
interface MethodRow {
  readonly method: (typeof METHODS)[number];
  readonly interval: FoundMeanIntervals['cox'];
}

function Found({ found }: { readonly found: FoundMeanIntervals }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const rows = METHODS.map((method) => ({ method, interval: found[method] }));
  return (
    <StatTable
      label={t('timeStudy.means.title')}
      density="compact"
      rows={rows}
      rowId={({ method }) => method}
      columns={columnsOf({ t, locale })}
    />
  );
}

function columnsOf({ t, locale }: Words): StatColumn<MethodRow>[] {
  const figure = (id: 'value' | 'low' | 'high'): StatColumn<MethodRow> => ({
    id,
    header: t(`timeStudy.means.${id}`),
    cell: ({ interval }) => (interval ? formatAverage(locale, interval[id]) : NO_VALUE),
    sortBy: ({ interval }) => interval?.[id] ?? null,
  });
  return [
    {
      id: 'method',
      header: t('timeStudy.means.method'),
      cell: ({ method }) => t(`timeStudy.means.methods.${method}`),
      hintOf: ({ method }) => t(`timeStudy.means.hints.${method}`),
    },
    figure('value'),
    figure('low'),
    figure('high'),
  ];
}
