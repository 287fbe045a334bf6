import { chiSquareUpper } from '../distributions/chi-square.ts';
import { sum } from '../mean.ts';
import { rankValues } from './ranks.ts';

/** Whether any of several samples tends to other values than the rest. */
export interface KruskalWallis {
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Kruskal & Wallis' H with the correction for ties, and p of χ² with k − 1 (R's `kruskal.test`). Empty groups do not
 * count. Undefined for fewer than two groups, and where all values are the same.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | undefined {
  const used = groups.filter((group) => group.length > 0);
  const { ranks, ties } = rankValues(used.flat());
  const n = ranks.length;
  if (used.length < 2 || ties === n ** 3 - n) return undefined;
  let start = 0;
  let total = 0;
  for (const { length } of used) {
    // Distances from the mean rank keep the digits that 12·ΣR²/n − 3(n + 1) loses.
    const away = sum(ranks.slice(start, start + length)) / length - (n + 1) / 2;
    total += length * away * away;
    start += length;
  }
  const h = ((12 / (n * (n + 1))) * total) / (1 - ties / (n ** 3 - n));
  const df = used.length - 1;
  return { h, df, p: chiSquareUpper(h, df) };
}
