import type { TFunction } from 'i18next';

import type { ChartTable } from '../../lib/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { CrossCheck } from './sampling-results.ts';
import { differenceText, percentText } from './share-words.ts';

type Row = CrossCheck['rows'][number];

/** The name of a kind of work, or of no record. */
export function kindName(t: TFunction, kind: Row['kind']): string {
  return kind === 'none' ? t('sampling.untimed') : t(`kind.${kind}`);
}

/** Shares of kinds by questions and by timing, in percent, with their difference and its interval. */
export function sharesSheet({ t, locale }: Words, rows: readonly Row[]): ChartTable {
  const percent = (share: number | null) => percentText(locale, share);
  const points = (share: number | null) =>
    share === null ? percent(null) : { ...percent(share), text: differenceText(locale, share) };
  return {
    columns: [
      { header: t('sampling.columns.name') },
      { header: t('sampling.columns.pinged'), unit: '%', isFigure: true },
      { header: t('sampling.columns.timed'), unit: '%', isFigure: true },
      { header: t('sampling.columns.difference'), unit: '%', isFigure: true },
      { header: t('sampling.columns.low'), unit: '%', isFigure: true },
      { header: t('sampling.columns.high'), unit: '%', isFigure: true },
    ],
    rows: rows.map(({ kind, pinged, timed, difference }) => [
      { text: kindName(t, kind), value: kindName(t, kind) },
      percent(pinged),
      percent(timed),
      points(difference.value),
      points(difference.low),
      points(difference.high),
    ]),
  };
}

/** Which kind is taken for which: timed as (rows), answered as (columns). */
export function answersSheet({ t, locale }: Words, rows: readonly Row[]): ChartTable {
  return {
    columns: [
      { header: t('sampling.columns.recorded') },
      ...rows.map(({ kind }) => ({ header: kindName(t, kind), isFigure: true })),
    ],
    rows: rows.map(({ kind, answers }) => [
      { text: kindName(t, kind), value: kindName(t, kind) },
      ...answers.map((count) => ({ text: formatNumber(locale, count), value: count })),
    ]),
  };
}
