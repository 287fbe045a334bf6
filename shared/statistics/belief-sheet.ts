import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import {
  formatAverage,
  formatAverageRange,
  formatNumber,
  formatShare,
  formatShareRange,
  NO_VALUE,
} from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { BeliefComparison } from './belief.ts';
import { intervalOf } from './estimate-words.ts';
import type { Estimate } from './estimate.ts';

const MINUTE = 60_000;

/** Belief and measurement side by side: shares in percent with their difference in points, lengths in minutes. */
export function beliefSheet(
  words: Words,
  beliefs: BeliefComparison,
  nameOf: (operationId: string) => string,
): ChartTable {
  const { t } = words;
  const { nonResult, kinds, lengths } = beliefs;
  const head = (id: 'what' | 'believed' | 'measured' | 'difference'): string =>
    t(`statistics.belief.columns.${id}`);
  return {
    columns: [
      { header: head('what') },
      { header: head('believed'), isFigure: true },
      { header: head('measured'), isFigure: true },
      { header: head('difference'), isFigure: true },
    ],
    rows: [
      ...(nonResult ? [shareRow(words, t('statistics.belief.nonResult'), nonResult)] : []),
      ...kinds.map(({ kind, ...each }) => shareRow(words, t(`kind.${kind}`), each)),
      ...lengths.map(({ operationId, ...each }) => lengthRow(words, nameOf(operationId), each)),
    ],
  };
}

interface Compared {
  readonly believed: number;
  readonly measured: Estimate;
}

const text = (words: string): ChartCell => ({ text: words, value: words });
const NONE = text(NO_VALUE);

function signed(words: Words, value: number, unit: string): string {
  const amount = formatNumber(words.locale, Math.abs(value), 1, true);
  return `${value < 0 ? '−' : '+'}${amount}\u00A0${unit}`;
}

function shareRow(words: Words, name: string, { believed, measured }: Compared): ChartCell[] {
  const { t, locale } = words;
  const first = [text(name), { text: formatShare(locale, believed), value: believed * 100 }];
  const { value } = measured;
  if (value === null) return [...first, NONE, NONE];
  const interval = intervalOf(measured);
  const points = (value - believed) * 100;
  return [
    ...first,
    {
      text: interval ? formatShareRange(locale, value, interval) : formatShare(locale, value),
      value: value * 100,
    },
    { text: signed(words, points, t('statistics.belief.points')), value: points },
  ];
}

function lengthRow(words: Words, name: string, { believed, measured }: Compared): ChartCell[] {
  const { t, locale } = words;
  const first = [text(name), { text: formatAverage(locale, believed), value: believed / MINUTE }];
  const { value } = measured;
  if (value === null) return [...first, NONE, NONE];
  const interval = intervalOf(measured);
  const minutes = (value - believed) / MINUTE;
  return [
    ...first,
    {
      text: interval ? formatAverageRange(locale, value, interval) : formatAverage(locale, value),
      value: value / MINUTE,
    },
    { text: signed(words, minutes, t('format.minute')), value: minutes },
  ];
}
