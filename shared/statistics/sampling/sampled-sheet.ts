import type { ChartCell, ChartTable } from '../../lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { SampledShareRow } from './sampling-results.ts';
import { percentText, rangeText } from './share-words.ts';

/** A state that was sampled, with its name. */
interface NamedShare extends SampledShareRow {
  readonly name: string;
}

/** Shares of the moments in percent with both intervals in words, moments needed, and the part of them that is taken. */
export function sampledSheet(
  { t, locale }: Words,
  rows: readonly NamedShare[],
  taken: number,
): ChartTable {
  const text = (words: string): ChartCell => ({ text: words, value: words });
  return {
    columns: [
      { header: t('sampling.columns.name') },
      { header: t('sampling.columns.moments'), isFigure: true },
      { header: t('sampling.columns.share'), unit: '%', isFigure: true },
      { header: t('sampling.columns.clustered'), isFigure: true },
      { header: t('sampling.columns.naive'), isFigure: true },
      { header: t('sampling.columns.needed'), isFigure: true },
      { header: t('sampling.columns.taken'), isFigure: true },
    ],
    rows: rows.map(({ name, moments, share, naive, required }) => [
      text(name),
      { text: formatNumber(locale, moments), value: moments },
      percentText(locale, share.value),
      text(rangeText(locale, share)),
      text(rangeText(locale, naive)),
      {
        text: required ? formatNumber(locale, required.moments) : NO_VALUE,
        value: required?.moments ?? '',
      },
      text(
        required && required.moments > 0
          ? formatShare(locale, Math.min(1, taken / required.moments))
          : NO_VALUE,
      ),
    ]),
  };
}
