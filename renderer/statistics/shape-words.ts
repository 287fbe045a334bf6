import { formatAverages } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { OperationShape } from '#shared/statistics/operation-shape.ts';
import { BINS_PER_DOUBLING } from '#shared/statistics/operation-shape.ts';

/** What a small histogram shows: between which lengths all lie, and where most of them do. */
export function shapeWords({ t, locale }: Words, { from, counts }: OperationShape): string {
  const at = (bin: number): number => from * 2 ** (bin / BINS_PER_DOUBLING);
  const most = counts.indexOf(Math.max(...counts));
  return t('statistics.shape', {
    range: formatAverages(locale, { low: at(0), high: at(counts.length) }),
    most: formatAverages(locale, { low: at(most), high: at(most + 1) }),
  });
}
