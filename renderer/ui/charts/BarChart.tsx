import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare } from '#shared/lib/format.ts';

import { textWidth } from '../../lib/fit-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { drawnBars, type OperationBar, totalMs } from './bars.ts';
import { Bars } from './Bars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { useKindTable } from './kind-table.ts';

interface BarChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: string;
  readonly bars: readonly OperationBar[];
  readonly onPick?: (id: string) => void;
}

const FONT = 13;

/** How long each operation took, longest first, in the colour of its kind. */
export function BarChart({ title, note, bars, onPick }: BarChartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const table = useKindTable(bars);
  const total = totalMs(bars);
  const amountOf = (ms: number): string =>
    `${formatDuration(locale, ms)}, ${formatShare(locale, ms / total)}`;
  const { bars: drawn, others } = drawnBars(bars);
  const labelled = drawn.map((bar) => ({ ...bar, amount: amountOf(bar.ms) }));
  const aside =
    others.length > 0
      ? `${t('ui.chart.others', { count: others.length })}: ${amountOf(totalMs(others))}`
      : undefined;
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => (
        <Bars
          bars={labelled}
          width={width}
          nameWidth={Math.min(260, Math.round(width * 0.34))}
          amountWidth={Math.max(0, ...labelled.map(({ amount }) => textWidth(amount, FONT)))}
          aside={aside}
          onPick={onPick}
        />
      )}
    </ChartFrame>
  );
}
