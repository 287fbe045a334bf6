import { useTranslation } from 'react-i18next';

import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import { formatDuration, formatShare } from '#shared/lib/format.ts';
import type { Kind } from '#shared/operations/kind.ts';

import { useLocale } from '../../lib/i18n.ts';
import { totalMs } from './bars.ts';

interface Timed {
  /** Left out where the kind itself is what is timed. */
  readonly label?: string;
  readonly kind: Kind;
  readonly ms: number;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Time and share per operation or kind, as the table behind a chart. */
export function useKindTable(rows: readonly Timed[]): ChartTable {
  const { t } = useTranslation();
  const locale = useLocale();
  const total = totalMs(rows);
  const hasNames = rows.some(({ label }) => label !== undefined);
  const wordCell = (text: string): ChartCell => ({ text, value: text });
  return {
    columns: [
      ...(hasNames ? [{ header: t('ui.chart.operation') }] : []),
      { header: t('ui.chart.kind') },
      { header: t('ui.chart.time'), unit: t('format.minute'), isFigure: true },
      { header: t('ui.chart.share'), unit: '%', isFigure: true },
    ],
    rows: rows.map(({ label, kind, ms }) => [
      ...(hasNames ? [wordCell(label ?? '')] : []),
      wordCell(t(`kind.${kind}`)),
      { text: formatDuration(locale, ms), value: rounded(ms / 60_000, 3) },
      { text: formatShare(locale, ms / total), value: rounded((100 * ms) / total, 3) },
    ]),
  };
}
