import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatAverage, formatShare } from '#shared/lib/format.ts';

import { useLocale } from '../../lib/i18n.ts';
import type { ParetoLine } from './ParetoLines.tsx';

const rounded = (value: number): number => Number(value.toFixed(3));

/** Causes with time, share and cumulative share, as the table behind a Pareto chart. */
export function useParetoTable(lines: readonly ParetoLine[], total: number): ChartTable {
  const { t } = useTranslation();
  const locale = useLocale();
  const share = (part: number) => ({ text: formatShare(locale, part), value: rounded(part * 100) });
  return {
    columns: [
      { header: t('ui.chart.operation') },
      { header: t('ui.chart.kind') },
      { header: t('ui.chart.time'), unit: t('format.minute'), isFigure: true },
      { header: t('ui.chart.share'), unit: '%', isFigure: true },
      { header: t('ui.chart.cumulative'), unit: '%', isFigure: true },
    ],
    rows: lines.map(({ label, kind, ms, cumulativeShare }) => [
      { text: label, value: label },
      { text: t(`kind.${kind}`), value: t(`kind.${kind}`) },
      { text: formatAverage(locale, ms), value: rounded(ms / 60_000) },
      share(ms / total),
      share(cumulativeShare),
    ]),
  };
}
