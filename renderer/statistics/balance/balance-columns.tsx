import { UnstyledButton } from '@mantine/core';
import type { TFunction } from 'i18next';

import type { Locale } from '#shared/lib/locale.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';
import {
  minutesWords,
  partWords,
  signedWords,
} from '#shared/statistics/balance/balance-numbers.ts';
import type { BalanceTableRow } from '#shared/statistics/balance/balance-rows.ts';

import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { BalanceBars } from './BalanceBars.tsx';
import { IndexName } from './IndexName.tsx';

import classes from '../ResultsHeader.module.css';

interface ColumnOptions {
  readonly t: TFunction;
  readonly locale: Locale;
  /** The longest bar, in minutes. */
  readonly most: number;
  readonly onIndex: (index: TimeIndex) => void;
}

type Column = StatColumn<BalanceTableRow>;

/** An index with both of its amounts, and how they compare. */
export function balanceColumns({ t, locale, most, onIndex }: ColumnOptions): Column[] {
  return [
    {
      id: 'index',
      header: t('statistics.balance.columns.index'),
      cell: ({ id }) => <IndexName id={id} />,
      hintOf: ({ id }) => (id === 'unaccounted' ? undefined : t(`operations.timeIndex.${id}`)),
    },
    {
      id: 'actual',
      header: t('statistics.balance.columns.actual'),
      hint: t('statistics.balance.hints.actual'),
      cell: ({ id, actual }) => {
        const words = minutesWords(locale, actual);
        if (id === 'unaccounted' || actual === 0) return words;
        return (
          <UnstyledButton className={classes['figure']} onClick={() => onIndex(id)}>
            {words}
          </UnstyledButton>
        );
      },
    },
    ...amounts(t, locale),
    {
      id: 'bars',
      header: t('statistics.balance.columns.bars'),
      hint: t('statistics.balance.hints.bars'),
      cell: ({ actual, rational }) => (
        <BalanceBars actual={part(actual, most)} rational={part(rational, most)} />
      ),
      align: 'start',
    },
  ];
}

function amounts(t: TFunction, locale: Locale): Column[] {
  const column = (
    id: 'actualShare' | 'rational' | 'rationalShare' | 'difference',
    hint: 'share' | 'rational' | 'difference',
    words: (row: BalanceTableRow) => string,
  ): Column => ({
    id,
    header: t(`statistics.balance.columns.${id}`),
    hint: t(`statistics.balance.hints.${hint}`),
    cell: words,
  });
  return [
    column('actualShare', 'share', (row) => partWords(locale, row.actualShare)),
    column('rational', 'rational', (row) => minutesWords(locale, row.rational)),
    column('rationalShare', 'share', (row) => partWords(locale, row.rationalShare)),
    column('difference', 'difference', (row) => signedWords(locale, row.difference)),
  ];
}

const part = (minutes: number, most: number): number =>
  most > 0 ? Math.max(0, minutes) / most : 0;
