import type { TFunction } from 'i18next';

import type { ChartTable } from '../../lib/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';
import { cell, minutesWords, partWords } from './balance-numbers.ts';
import type { NamedLoss } from './named-losses.ts';

/** The causes with their measures as a spreadsheet takes them. */
export function lossSheet(
  { t, locale }: { readonly t: TFunction; readonly locale: Locale },
  losses: readonly NamedLoss[],
): ChartTable {
  const text = (words: string) => cell(words, words);
  const minutes = (value: number) => cell(minutesWords(locale, value), value);
  const percent = (share: number) => cell(partWords(locale, share), share * 100);
  return {
    columns: [
      { header: t('statistics.balance.columns.cause') },
      { header: t('statistics.balance.columns.lossIndex') },
      { header: t('statistics.balance.columns.perDay'), isFigure: true },
      { header: t('statistics.balance.columns.lossShare'), unit: '%', isFigure: true },
      { header: t('statistics.balance.columns.cumulative'), unit: '%', isFigure: true },
      { header: t('statistics.balance.columns.cases'), isFigure: true },
      { header: t('statistics.balance.columns.measure') },
      { header: t('statistics.balance.columns.freedShare'), unit: '%', isFigure: true },
      { header: t('statistics.balance.columns.freed'), isFigure: true },
    ],
    rows: losses.map((row) => [
      text(row.label),
      text(row.index),
      minutes(row.minutesPerDay),
      percent(row.share),
      percent(row.cumulativeShare),
      cell(formatNumber(locale, row.cases), row.cases),
      text(row.measure?.name ?? ''),
      percent(row.measure?.freedShare ?? 0),
      minutes(row.freedMinutesPerDay),
    ]),
  };
}
