import type { TFunction } from 'i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { minutesWords, partWords } from '#shared/statistics/balance/balance-numbers.ts';
import type { NamedLoss } from '#shared/statistics/balance/named-losses.ts';

import { AmountField } from '../../studies/AmountField.tsx';
import { KindSwatch } from '../../ui/KindBadge.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { MeasureField } from './MeasureField.tsx';

import classes from '../SwatchedName.module.css';

interface ColumnOptions {
  readonly t: TFunction;
  readonly locale: Locale;
  /** Null: there is no measure any more. */
  readonly onMeasure: (loss: NamedLoss, measure: NamedLoss['measure']) => void;
}

type Column = StatColumn<NamedLoss>;

function CauseName({ kind, label }: Pick<NamedLoss, 'kind' | 'label'>) {
  return (
    <span className={classes['root']}>
      <KindSwatch kind={kind} />
      <span className={classes['name']}>{label}</span>
    </span>
  );
}

/** A cause, its weight, and the measure against it. */
export function lossColumns(options: ColumnOptions): Column[] {
  const { t, locale } = options;
  const figure = (
    id: 'perDay' | 'lossShare' | 'cumulative' | 'cases',
    words: (row: NamedLoss) => string,
  ): Column => ({ id, header: t(`statistics.balance.columns.${id}`), cell: words });
  return [
    {
      id: 'cause',
      header: t('statistics.balance.columns.cause'),
      cell: (row) => <CauseName {...row} />,
    },
    {
      id: 'lossIndex',
      header: t('statistics.balance.columns.lossIndex'),
      cell: ({ index }) => index,
      hintOf: ({ index }) => t(`operations.timeIndex.${index}`),
      align: 'start',
    },
    figure('perDay', (row) => minutesWords(locale, row.minutesPerDay)),
    figure('lossShare', (row) => partWords(locale, row.share)),
    {
      ...figure('cases', (row) => formatNumber(locale, row.cases)),
      hint: t('statistics.balance.hints.cases'),
    },
    ...measureColumns(options),
  ];
}

function measureColumns({ t, locale, onMeasure }: ColumnOptions): Column[] {
  return [
    {
      id: 'measure',
      header: t('statistics.balance.columns.measure'),
      cell: (row) => (
        <MeasureField
          label={t('statistics.balance.measureOf', { name: row.label })}
          name={row.measure?.name ?? ''}
          onName={(name) =>
            onMeasure(row, name ? { name, freedShare: row.measure?.freedShare ?? 0 } : null)
          }
        />
      ),
      align: 'start',
    },
    {
      id: 'freedShare',
      header: t('statistics.balance.columns.freedShare'),
      hint: t('statistics.balance.hints.freedShare'),
      cell: ({ measure, ...row }) => (
        <AmountField
          label={t('statistics.balance.freedShareOf', { name: row.label })}
          amount={Math.round((measure?.freedShare ?? 0) * 1000) / 10}
          suffix=" %"
          max={100}
          isOff={measure === null}
          onAmount={(percent) => {
            if (measure) onMeasure({ measure, ...row }, { ...measure, freedShare: percent / 100 });
          }}
        />
      ),
      hintOf: ({ measure }) => (measure ? undefined : t('statistics.balance.hints.nameFirst')),
    },
    {
      id: 'freed',
      header: t('statistics.balance.columns.freed'),
      hint: t('statistics.balance.hints.freed'),
      cell: (row) => minutesWords(locale, row.freedMinutesPerDay),
    },
  ];
}
