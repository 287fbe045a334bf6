import type { Cluster } from '../clustered-share.ts';
import { sum } from '../mean.ts';

/** A ratio Σpart / Σwhole whose spread is judged between clusters, with the degrees of freedom that it has. */
export interface RobustRatio {
  readonly value: number;
  readonly error: number;
  /** Satterthwaite's: k − 1 for clusters of one size, fewer where some are much greater than others. */
  readonly df: number;
  readonly clusters: number;
}

/**
 * Ratio of sums with Bell & McCaffrey's standard error (2002; CR2 of R's `clubSandwich`, independence as working model):
 * error² = Σ (part − p·whole)² / (1 − w) / (Σwhole)² with w = whole / Σwhole, and df = 1 / (Σw² + Σ_{g≠h} a_g·a_h) with
 * a = w² / (1 − w). For equal clusters it is Cochran's k/(k−1) with t(k−1); for unequal ones that formula is too narrow.
 * Undefined for fewer than two clusters with a whole > 0.
 */
export function robustRatio(clusters: readonly Cluster[]): RobustRatio | undefined {
  const used = clusters.filter(({ whole }) => whole > 0);
  if (used.length < 2) return undefined;
  const whole = sum(used.map((cluster) => cluster.whole));
  const value = sum(used.map((cluster) => cluster.part)) / whole;
  const squares = used.map((cluster) => {
    const rest = cluster.part - value * cluster.whole;
    return (rest * rest) / (1 - cluster.whole / whole);
  });
  return {
    value,
    error: Math.sqrt(sum(squares)) / whole,
    df: degreesOf(used.map((cluster) => cluster.whole / whole)),
    clusters: used.length,
  };
}

function degreesOf(weights: readonly number[]): number {
  const pairs = weights.map((weight) => weight ** 2 / (1 - weight));
  const squares = sum(weights.map((weight) => weight ** 2));
  return 1 / (squares + sum(pairs) ** 2 - sum(pairs.map((pair) => pair ** 2)));
}
