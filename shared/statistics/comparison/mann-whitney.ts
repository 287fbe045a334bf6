import { normalTwoSided } from '../distributions/normal-cdf.ts';
import { sum } from '../mean.ts';
import { rankValues } from './ranks.ts';

/** Whether one sample tends to greater values than the other. */
export interface MannWhitney {
  /** Pairs in which the first sample has the greater value; equal ones count half. */
  readonly u1: number;
  readonly u2: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
  /** U₁ / (n₁·n₂): the chance that a value of the first sample is the greater one. */
  readonly superiority: number;
}

/** From here on the exact distribution only costs time (as R's `wilcox.test`). */
const NORMAL_FROM = 50;

/**
 * Mann–Whitney U = R₁ − n₁(n₁ + 1)/2 (R's `wilcox.test`): the exact p without ties and with samples under 50, otherwise
 * normal with the variance corrected for ties and ½ for continuity. Undefined where a sample is empty; p = 1 where all
 * values are the same.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): MannWhitney | undefined {
  const [n1, n2] = [x.length, y.length];
  if (n1 === 0 || n2 === 0) return undefined;
  const { ranks, ties } = rankValues([...x, ...y]);
  const u1 = sum(ranks.slice(0, n1)) - (n1 * (n1 + 1)) / 2;
  const u2 = n1 * n2 - u1;
  const isExact = ties === 0 && n1 < NORMAL_FROM && n2 < NORMAL_FROM;
  const p = isExact ? exactP(Math.min(u1, u2), n1, n2) : normalP({ u1, u2, n1, n2, ties });
  return { u1, u2, p, method: isExact ? 'exact' : 'normal', superiority: u1 / (n1 * n2) };
}

/** The normal p from R₁ where the ranks of both samples together are known already: no second sorting. */
export function mannWhitneyOfRanks(known: {
  readonly rankSum: number;
  readonly n1: number;
  readonly n2: number;
  /** Σ(t³ − t) over ties. */
  readonly ties: number;
}): MannWhitney {
  const { rankSum, n1, n2, ties } = known;
  const u1 = rankSum - (n1 * (n1 + 1)) / 2;
  const u2 = n1 * n2 - u1;
  const p = normalP({ u1, u2, n1, n2, ties });
  return { u1, u2, p, method: 'normal', superiority: u1 / (n1 * n2) };
}

/** 2·P(U ≤ u), from how many of the equally likely orders give each U (Mann & Whitney 1947). */
function exactP(u: number, n1: number, n2: number): number {
  const orders = ordersByU(n1, n2);
  return Math.min(1, (2 * sum(orders.slice(0, u + 1))) / sum(orders));
}

/** Coefficients of the Gaussian binomial: the product of (1 − q^(n₂+i)) / (1 − q^i) over i = 1…n₁. */
function ordersByU(n1: number, n2: number): readonly number[] {
  const counts: number[] = Array.from({ length: n1 * n2 + 1 }, (_, u) => (u === 0 ? 1 : 0));
  for (let i = 1; i <= n1; i += 1) {
    for (let u = n1 * n2; u >= n2 + i; u -= 1) {
      counts[u] = (counts[u] ?? 0) - (counts[u - n2 - i] ?? 0);
    }
    for (let u = i; u <= n1 * n2; u += 1) counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0);
  }
  return counts;
}

interface Sizes {
  readonly u1: number;
  readonly u2: number;
  readonly n1: number;
  readonly n2: number;
  readonly ties: number;
}

function normalP({ u1, u2, n1, n2, ties }: Sizes): number {
  const n = n1 + n2;
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0)) return 1;
  const distance = Math.max(0, Math.abs(u1 - u2) / 2 - 0.5);
  return normalTwoSided(distance / Math.sqrt(variance));
}
