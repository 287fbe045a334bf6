import type { Estimate } from './estimate.ts';
import { studentQuantile } from './student-quantile.ts';

/** Part and whole of one cluster, such as a person's day. */
export interface Cluster {
  readonly part: number;
  readonly whole: number;
}

/** Fewer clusters than this give no interval that deserves the name. */
const FEWEST_CLUSTERS = 3;
const LEVEL = 0.95;

/**
 * A share as ratio estimator p = Σpart / Σwhole with a 95 % interval that treats a cluster, not a minute, as the unit:
 * s² = k/(k−1) · Σ(part − p·whole)² / (Σwhole)², p ± t(k−1)·s, cut to [0, 1] (Cochran, Sampling Techniques, §2.11).
 * No whole: no value. Fewer than three clusters: a value without interval.
 */
export function clusteredShare(clusters: readonly Cluster[]): Estimate {
  const ratio = clusteredRatio(sumsOf(clusters));
  if (ratio.low === null || ratio.high === null) return ratio;
  return { ...ratio, low: Math.max(0, ratio.low), high: Math.min(1, ratio.high) };
}

/** Sums over clusters that a ratio and its spread are made of. */
export interface ClusterSums {
  /** Clusters with a whole > 0. */
  readonly clusters: number;
  readonly part: number;
  readonly whole: number;
  readonly squaredParts: number;
  readonly products: number;
  readonly squaredWholes: number;
}

/** The same for any ratio of sums, such as time per observation, from sums alone; not cut to [0, 1]. */
export function clusteredRatio(sums: ClusterSums): Estimate {
  const { clusters: k, part, whole } = sums;
  if (whole === 0) {
    return { value: null, low: null, high: null, level: LEVEL, method: 'nothing-observed' };
  }
  const value = part / whole;
  if (k < FEWEST_CLUSTERS) {
    return { value, low: null, high: null, level: LEVEL, method: 'too-few-person-days' };
  }
  const squares = sums.squaredParts - 2 * value * sums.products + value ** 2 * sums.squaredWholes;
  const error = Math.sqrt((k / (k - 1)) * Math.max(0, squares)) / whole;
  const half = studentQuantile((1 + LEVEL) / 2, k - 1) * error;
  return {
    value,
    low: value - half,
    high: value + half,
    level: LEVEL,
    method: 'clustered-person-days',
  };
}

function sumsOf(clusters: readonly Cluster[]): ClusterSums {
  const used = clusters.filter(({ whole }) => whole > 0);
  const sum = (of: (cluster: Cluster) => number): number =>
    used.reduce((total, cluster) => total + of(cluster), 0);
  return {
    clusters: used.length,
    part: sum(({ part }) => part),
    whole: sum(({ whole }) => whole),
    squaredParts: sum(({ part }) => part * part),
    products: sum(({ part, whole }) => part * whole),
    squaredWholes: sum(({ whole }) => whole * whole),
  };
}
