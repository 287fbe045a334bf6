import { useTranslation } from 'react-i18next';

import { formatAverage, formatShare } from '#shared/lib/format.ts';
import { pareto } from '#shared/statistics/charts/pareto.ts';

import { textWidth } from '../../lib/fit-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { type OperationBar, totalMs } from './bars.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useParetoTable } from './pareto-table.ts';
import { ParetoLines } from './ParetoLines.tsx';

interface ParetoChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: string;
  readonly bars: readonly OperationBar[];
  readonly onPick?: (id: string) => void;
}

const FONT = 13;
/** Causes further down are next to nothing. */
const MOST_LINES = 20;

/** Causes from the greatest, with a line of what each amounts to together with all those above it. */
export function ParetoChart({ title, note, bars, onPick }: ParetoChartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const total = totalMs(bars);
  const causes = pareto(
    bars.filter(({ ms }) => ms > 0),
    ({ ms }) => ms,
  );
  const lines = causes.slice(0, MOST_LINES).map(({ cause, share, cumulativeShare }) => ({
    ...cause,
    amount: `${formatAverage(locale, cause.ms)}, ${formatShare(locale, share)}`,
    cumulativeShare,
  }));
  const table = useParetoTable(lines, total);
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => (
        <ParetoLines
          lines={lines}
          total={total}
          width={width}
          nameWidth={Math.min(260, Math.round(width * 0.32))}
          amountWidth={Math.max(0, ...lines.map(({ amount }) => textWidth(amount, FONT)))}
          labelOf={({ label, amount, cumulativeShare }) =>
            t('ui.chart.withThoseAbove', {
              name: label,
              amount,
              share: formatShare(locale, cumulativeShare),
            })
          }
          onPick={onPick}
        />
      )}
    </ChartFrame>
  );
}
