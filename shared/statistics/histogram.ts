import { quantileOfSorted, sortedValues } from './quantile.ts';

/** One bar: values in [from, to), the last bar also with its end. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One far value must not make a picture of thousands of empty bars. */
const MOST_BINS = 100;

/**
 * Histogram with equal bars by Freedman & Diaconis (1981): width 2·IQR / ∛n, rounded down so that the bars fill the
 * range (R: `hist(breaks = "FD")` without its rounding to pretty numbers); without an IQR by Sturges, ⌈log₂ n⌉ + 1 bars.
 * No values: no bars. Values that are all the same: one bar without width.
 */
export function histogram(values: readonly number[]): readonly HistogramBin[] {
  const sorted = sortedValues(values);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{ from: low, to: high, count: sorted.length }];
  const bins = binsOf(sorted, high - low);
  const counts = Array.from({ length: bins }, () => 0);
  const width = (high - low) / bins;
  for (const value of sorted) {
    const at = Math.min(bins - 1, Math.floor((value - low) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const edge = (index: number): number => (index === bins ? high : low + index * width);
  return counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count }));
}

function binsOf(sorted: readonly number[], range: number): number {
  const spread = (quantileOfSorted(sorted, 0.75) ?? 0) - (quantileOfSorted(sorted, 0.25) ?? 0);
  const bins =
    spread > 0
      ? Math.ceil(range / ((2 * spread) / Math.cbrt(sorted.length)))
      : Math.ceil(Math.log2(sorted.length)) + 1;
  return Math.min(MOST_BINS, Math.max(1, bins));
}
