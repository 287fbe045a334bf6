import { useTranslation } from 'react-i18next';

import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import type { Kind } from '#shared/operations/kind.ts';

import { useLocale } from '../../lib/i18n.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { HistogramBar } from './histogram-scale.ts';
import { HistogramDrawing } from './HistogramDrawing.tsx';

interface HistogramProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: string;
  readonly bars: readonly HistogramBar[];
  /** The fitted curve; none where it does not fit. */
  readonly curve: readonly { readonly at: number; readonly count: number }[];
  readonly kind: Kind;
  readonly colourStep: number;
}

/** How lengths are spread: bars of equal width from zero, in the colour of the kind, with the curve that fits. */
export function Histogram({ title, note, bars, curve, kind, colourStep }: HistogramProps) {
  const table = useHistogramTable(bars);
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => (
        <HistogramDrawing
          label={title}
          width={width}
          bars={bars}
          curve={curve}
          kind={kind}
          colourStep={colourStep}
        />
      )}
    </ChartFrame>
  );
}

const MINUTE = 60_000;

function useHistogramTable(bars: readonly HistogramBar[]): ChartTable {
  const { t } = useTranslation();
  const locale = useLocale();
  const unit = t('format.minute');
  const hasCurve = bars.some(({ expected }) => expected !== null);
  const figure = (value: number, decimals: number): ChartCell => ({
    text: formatNumber(locale, value, decimals, true),
    value: Number(value.toFixed(3)),
  });
  const expectedCell = (value: number | null): ChartCell =>
    value === null ? { text: NO_VALUE, value: '' } : figure(value, 1);
  return {
    columns: [
      { header: t('ui.chart.from'), unit, isFigure: true },
      { header: t('ui.chart.to'), unit, isFigure: true },
      { header: t('ui.chart.count'), isFigure: true },
      ...(hasCurve ? [{ header: t('ui.chart.curve'), isFigure: true }] : []),
    ],
    rows: bars.map(({ from, to, count, expected }) => [
      figure(from / MINUTE, 1),
      figure(to / MINUTE, 1),
      figure(count, 0),
      ...(hasCurve ? [expectedCell(expected)] : []),
    ]),
  };
}
