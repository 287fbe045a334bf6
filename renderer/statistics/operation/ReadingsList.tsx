import { Button, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { OperationReadings } from '#shared/statistics/operation-readings.ts';
import type { ObservationRow, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../../lib/i18n.ts';
import { KeyTooltip } from '../../recording/KeyTooltip.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import {
  type BehindFilter,
  observationsQuery,
  type OperationChoice,
} from '../statistics-queries.ts';
import type { Exclusions } from './use-exclusions.ts';
import { useReadingColumns } from './use-reading-columns.tsx';

import classes from './ReadingsList.module.css';

/** Which readings are listed. */
const SHOWN = ['all', 'unusual', 'excluded'] as const;
type Shown = (typeof SHOWN)[number];

/** What the list needs beside the readings themselves. */
export interface ReadingsListProps {
  readonly label: string;
  readonly choice: OperationChoice;
  readonly readings: OperationReadings;
  readonly people: Photo['people'];
  readonly exclusions: Exclusions;
  /** Asks for the reason. */
  readonly onExclude: (rows: readonly ObservationRow[]) => void;
  /** Asks for the pace. */
  readonly onRate: (rows: readonly ObservationRow[]) => void;
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
  /** Readings that the cleaning rule of the study would leave out. */
  readonly leftOut: ReadonlySet<string>;
}

/** The row of readings, newest first; each can be left out of the average, and taken in again. */
export function ReadingsList(props: ReadingsListProps) {
  const { choice, readings, exclusions, onExclude } = props;
  const [shown, setShown] = useState<Shown>('all');
  const [selection, setSelection] = useState<readonly string[]>([]);
  const query = useInfiniteQuery(observationsQuery(shownFilter(choice, readings, shown)));
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const chosen = rows.filter(({ observationId }) => selection.includes(observationId));
  const show = (next: Shown): void => {
    setSelection([]);
    setShown(next);
  };
  const toggle = (meant: readonly ObservationRow[]): void => {
    if (exclusions.isBusy) return;
    const kept = meant.filter(({ excludedFor }) => excludedFor === null);
    if (kept.length > 0) onExclude(kept);
    else exclusions.change(meant, null);
  };
  return (
    <>
      <div className={classes['tools']}>
        <ShownChoice readings={readings} value={shown} onChange={show} />
        <div className={classes['deeds']}>
          {readings.normal ? <RateButton chosen={chosen} onRate={props.onRate} /> : null}
          <Deeds chosen={chosen} onToggle={toggle} />
        </div>
      </div>
      {query.error ? <ErrorPanel error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Loading rows={6} /> : null}
      {query.data ? (
        <Rows
          {...props}
          rows={rows}
          total={query.data.pages[0]?.total ?? 0}
          shown={shown}
          selection={selection}
          onSelect={setSelection}
          onToggle={toggle}
          isFetching={query.isFetchingNextPage}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      ) : null}
    </>
  );
}

interface RowsProps extends ReadingsListProps {
  readonly rows: readonly ObservationRow[];
  readonly total: number;
  readonly shown: Shown;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onToggle: (rows: readonly ObservationRow[]) => void;
  readonly isFetching: boolean;
  /** Left out where all are loaded. */
  readonly onMore: (() => void) | undefined;
}

function Rows(props: RowsProps) {
  const { choice, readings, rows, total, onToggle, onMore, onOpenDay } = props;
  const { t } = useTranslation();
  const open = ({ day, personId, observationId }: ObservationRow): void =>
    onOpenDay(day, personId, observationId);
  const columns = useReadingColumns({
    people: props.people,
    isOfOne: choice.personId !== null || readings.people.length < 2,
    usual: readings.usual,
    isPaceRated: readings.normal !== null,
    leftOut: props.leftOut,
    onOpen: open,
  });
  return (
    <>
      <Count total={total} />
      <DataTable
        label={props.label}
        columns={columns}
        rows={rows}
        rowId={({ observationId }) => observationId}
        selection={props.selection}
        onSelect={props.onSelect}
        maxHeight={420}
        density="compact"
        onOpen={open}
        onMark={onToggle}
        onDelete={onToggle}
        empty={
          <Text c="dimmed" size="sm">
            {t(`statistics.readings.none.${props.shown}`)}
          </Text>
        }
      />
      {onMore ? (
        <Button variant="default" size="xs" mt="sm" loading={props.isFetching} onClick={onMore}>
          {t('statistics.more', { count: total - rows.length })}
        </Button>
      ) : null}
    </>
  );
}

/** Of too few readings none is unusual. */
const EVERY_LENGTH = { from: 0, to: Number.MAX_SAFE_INTEGER };

function shownFilter(
  { operationId, ...choice }: OperationChoice,
  { usual }: OperationReadings,
  shown: Shown,
): BehindFilter {
  const filter = { ...choice, operationIds: [operationId] };
  if (shown === 'excluded') return { ...filter, isExcluded: true };
  return shown === 'unusual' ? { ...filter, outside: usual ?? EVERY_LENGTH } : filter;
}

function Count({ total }: { readonly total: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <p className={classes['count']}>
      {t('statistics.observations', { count: total, n: formatNumber(locale, total) })}
    </p>
  );
}

interface ShownChoiceProps {
  readonly readings: OperationReadings;
  readonly value: Shown;
  readonly onChange: (shown: Shown) => void;
}

function ShownChoice({ readings, value, onChange }: ShownChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const counts = {
    all: readings.figures.readings + readings.excluded,
    unusual: readings.unusual,
    excluded: readings.excluded,
  };
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('statistics.readings.shown.label')}
      value={value}
      onChange={onChange}
      data={SHOWN.map((each) => ({
        value: each,
        label: `${t(`statistics.readings.shown.${each}`)} ${formatNumber(locale, counts[each])}`,
      }))}
    />
  );
}

interface RateButtonProps {
  readonly chosen: readonly ObservationRow[];
  readonly onRate: (rows: readonly ObservationRow[]) => void;
}

function RateButton({ chosen, onRate }: RateButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="compact-sm"
      disabled={chosen.length === 0}
      onClick={() => onRate(chosen)}
    >
      {t('observing.readings.rate')}
    </Button>
  );
}

interface DeedsProps {
  readonly chosen: readonly ObservationRow[];
  readonly onToggle: (rows: readonly ObservationRow[]) => void;
}

function Deeds({ chosen, onToggle }: DeedsProps) {
  const { t } = useTranslation();
  const isAllExcluded =
    chosen.length > 0 && chosen.every(({ excludedFor }) => excludedFor !== null);
  return (
    <KeyTooltip label={t('statistics.readings.excludeHint')} chord="X">
      <Button
        variant="default"
        size="compact-sm"
        disabled={chosen.length === 0}
        onClick={() => onToggle(chosen)}
      >
        {t(isAllExcluded ? 'statistics.readings.include' : 'statistics.readings.exclude')}
      </Button>
    </KeyTooltip>
  );
}
