import { chiSquareUpper } from '../distributions/chi-square.ts';
import { sum } from '../mean.ts';
import { type RankSums, rankSums } from './rank-sums.ts';

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
  return kruskalWallisOfRanks(rankSums(groups.filter((group) => group.length > 0)));
}

/** The same where the ranks of all groups together are known already: no second sorting. */
export function kruskalWallisOfRanks({ sums, sizes, ties }: RankSums): KruskalWallis | undefined {
  const n = sum(sizes);
  if (sizes.length < 2 || ties === n ** 3 - n) return undefined;
  let total = 0;
  sizes.forEach((size, place) => {
    // Distances from the mean rank keep the digits that 12·ΣR²/n − 3(n + 1) loses.
    const away = (sums[place] ?? 0) / size - (n + 1) / 2;
    total += size * away * away;
  });
  const h = ((12 / (n * (n + 1))) * total) / (1 - ties / (n ** 3 - n));
  const df = sizes.length - 1;
  return { h, df, p: chiSquareUpper(h, df) };
}
