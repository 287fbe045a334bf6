import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import { formatAverage, formatDuration, formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { DayPattern } from '#shared/statistics/day-pattern.ts';

type Interruptions = DayPattern['interruptions'];
type NameOf = (operationId: OperationId) => string;

const MINUTE = 60_000;

const text = (words: string): ChartCell => ({ text: words, value: words });

/** What interrupts what, how often, and for how long. */
export function pairSheet(
  { t, locale }: Words,
  pairs: Interruptions['pairs'],
  nameOf: NameOf,
): ChartTable {
  const minute = t('format.minute');
  return {
    columns: [
      { header: t('statistics.photograph.by') },
      { header: t('statistics.photograph.of') },
      { header: t('statistics.photograph.times'), isFigure: true },
      { header: t('statistics.photograph.inside'), unit: minute, isFigure: true },
    ],
    rows: pairs.map(({ byOperationId, ofOperationId, count, ms }) => [
      text(nameOf(byOperationId)),
      text(nameOf(ofOperationId)),
      { text: formatNumber(locale, count), value: count },
      { text: formatDuration(locale, ms), value: Number((ms / MINUTE).toFixed(2)) },
    ]),
  };
}

/** Own time of readings that were interrupted beside those that were not. */
export function lengthSheet(
  { t, locale }: Words,
  lengths: Interruptions['lengths'],
  nameOf: NameOf,
): ChartTable {
  const minute = t('format.minute');
  const mean = (ms: number, n: number): ChartCell => ({
    text: `${formatAverage(locale, ms)} (n = ${formatNumber(locale, n)})`,
    value: Number((ms / MINUTE).toFixed(3)),
  });
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: t('statistics.photograph.whole'), unit: minute, isFigure: true },
      { header: t('statistics.photograph.interrupted'), unit: minute, isFigure: true },
      { header: t('statistics.photograph.longer'), unit: minute, isFigure: true },
    ],
    rows: lengths.map(({ operationId, interrupted, whole }) => {
      const longer = (interrupted.meanMs - whole.meanMs) / MINUTE;
      const amount = formatNumber(locale, Math.abs(longer), 1, true);
      return [
        text(nameOf(operationId)),
        mean(whole.meanMs, whole.n),
        mean(interrupted.meanMs, interrupted.n),
        {
          text: `${longer < 0 ? '−' : '+'}${amount}\u00A0${minute}`,
          value: Number(longer.toFixed(3)),
        },
      ];
    }),
  };
}
