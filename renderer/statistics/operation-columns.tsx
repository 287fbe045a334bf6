import type { TFunction } from 'i18next';

import {
  formatAverage,
  formatDuration,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { enoughOf, missingOf } from '#shared/statistics/enough.ts';
import { enoughWords, meanMeaning, meanWords } from '#shared/statistics/estimate-words.ts';
import type { OperationShape } from '#shared/statistics/operation-shape.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';

import { KindBadge } from '../ui/KindBadge.tsx';
import type { StatColumn } from '../ui/table/StatRow.tsx';
import { EnoughRing } from './EnoughRing.tsx';
import { normalWords } from './normal-words.ts';
import { shapeWords } from './shape-words.ts';
import { Sparkline } from './Sparkline.tsx';
import { SwatchedName } from './SwatchedName.tsx';
import { TimeBar } from './TimeBar.tsx';

interface ColumnOptions {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly nameOf: (operation: OperationPhoto) => string;
  readonly unitOf: (operation: OperationPhoto) => string;
  readonly colourStepOf: (operation: OperationPhoto) => number;
  /** The longest time, for the length of the bars. */
  readonly mostMs: number;
  /** Whether the study rates the pace: then normal time has a column. */
  readonly isPaceRated: boolean;
  /** Whether there is room for the words of the kinds, and for the intervals of averages. */
  readonly room: {
    readonly kinds: boolean;
    readonly intervals: boolean;
    readonly shapes: boolean;
  };
  /** Small histograms by operation, as soon as they are there. */
  readonly shapes: ReadonlyMap<string, OperationShape>;
}

type Column = StatColumn<OperationPhoto>;

/** The figures of an operation, each with its meaning. */
export function operationColumns(options: ColumnOptions): Column[] {
  return [
    ...wordColumns(options),
    ...amountColumns(options),
    ...shapeColumns(options),
    ...averageColumns(options),
  ];
}

function wordColumns({ t, nameOf, room }: ColumnOptions): Column[] {
  const kind: Column = {
    id: 'kind',
    header: t('statistics.columns.kind'),
    cell: (row) => <KindBadge kind={row.kind} />,
    sortBy: (row) => t(`kind.${row.kind}`),
    align: 'start',
  };
  return [
    {
      id: 'operation',
      header: t('statistics.columns.operation'),
      cell: (row) =>
        room.kinds ? nameOf(row) : <SwatchedName name={nameOf(row)} kind={row.kind} />,
      sortBy: nameOf,
    },
    ...(room.kinds ? [kind] : []),
  ];
}

function amountColumns({ t, locale, unitOf, colourStepOf, mostMs }: ColumnOptions): Column[] {
  return [
    {
      id: 'time',
      header: t('statistics.columns.time'),
      hint: t('statistics.hints.time'),
      cell: (row) => (
        <TimeBar
          kind={row.kind}
          colourStep={colourStepOf(row)}
          part={mostMs === 0 ? 0 : row.ms / mostMs}
          words={formatDuration(locale, row.ms)}
        />
      ),
      sortBy: (row) => row.ms,
    },
    {
      id: 'share',
      header: t('statistics.columns.share'),
      hint: t('statistics.hints.share'),
      cell: (row) =>
        row.shareOfWorking === null ? NO_VALUE : formatShare(locale, row.shareOfWorking),
      hintOf: (row) => (row.shareOfWorking === null ? t('statistics.hints.noShare') : undefined),
      sortBy: (row) => row.shareOfWorking,
    },
    {
      id: 'n',
      header: t('statistics.columns.n'),
      hint: t('statistics.hints.n'),
      cell: (row) => formatNumber(locale, row.observations),
      sortBy: (row) => row.observations,
    },
    {
      id: 'enough',
      header: t('statistics.columns.enough'),
      hint: t('statistics.hints.enough'),
      cell: (row) => (
        <EnoughRing
          enough={enoughOf({ ...row, readings: row.observations })}
          words={enoughWords({ t, locale }, { ...row, readings: row.observations })}
        />
      ),
      hintOf: (row) => enoughWords({ t, locale }, { ...row, readings: row.observations }),
      sortBy: (row) => missingOf(enoughOf({ ...row, readings: row.observations })),
    },
    {
      id: 'units',
      header: t('statistics.columns.units'),
      hint: t('statistics.hints.units'),
      cell: (row) => formatNumber(locale, row.units),
      hintOf: unitOf,
      sortBy: (row) => row.units,
    },
  ];
}

function shapeColumns({ t, locale, room, shapes }: ColumnOptions): Column[] {
  if (!room.shapes) return [];
  const wordsOf = (row: OperationPhoto): string | undefined => {
    const shape = shapes.get(row.operationId);
    return shape && shapeWords({ t, locale }, shape);
  };
  return [
    {
      id: 'shape',
      header: t('statistics.columns.shape'),
      hint: t('statistics.hints.shape'),
      cell: (row) => (
        <Sparkline
          kind={row.kind}
          counts={shapes.get(row.operationId)?.counts ?? []}
          words={wordsOf(row) ?? NO_VALUE}
        />
      ),
      hintOf: wordsOf,
      align: 'start',
    },
  ];
}

function averageColumns({ t, locale, room, isPaceRated }: ColumnOptions): Column[] {
  const average = (ms: number | null): string =>
    ms === null ? NO_VALUE : formatAverage(locale, ms);
  const figure = (
    id: 'perUnit' | 'median' | 'p90',
    valueOf: (row: OperationPhoto) => number | null,
  ): Column => ({
    id,
    header: t(`statistics.columns.${id}`),
    hint: t(`statistics.hints.${id}`),
    cell: (row) => average(valueOf(row)),
    hintOf: (row) => (valueOf(row) === null ? t('statistics.interval.nothing') : undefined),
    sortBy: valueOf,
  });
  const normal: Column = {
    id: 'normal',
    header: t('observing.normal.column'),
    hint: t('observing.normal.hint'),
    cell: (row) => average(row.normal?.perReading.value ?? null),
    hintOf: (row) =>
      row.normal ? normalWords({ t, locale }, row.normal) : t('statistics.interval.nothing'),
    sortBy: (row) => row.normal?.perReading.value ?? null,
  };
  return [
    {
      id: 'mean',
      header: t('statistics.columns.mean'),
      hint: t('statistics.hints.mean'),
      cell: (row) => (room.intervals ? meanWords(locale, row.mean) : average(row.mean.value)),
      hintOf: (row) => meanMeaning({ t, locale }, row.mean),
      sortBy: (row) => row.mean.value,
    },
    ...(isPaceRated ? [normal] : []),
    figure('perUnit', (row) => row.perUnit),
    figure('median', (row) => row.median),
    figure('p90', (row) => row.p90),
    {
      id: 'interruptions',
      header: t('statistics.columns.interruptions'),
      hint: t('statistics.hints.interruptions'),
      cell: (row) => formatNumber(locale, row.interruptions),
      sortBy: (row) => row.interruptions,
    },
  ];
}
