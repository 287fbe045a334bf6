import { FEWEST_CLUSTERS } from './clusters/fewest-clusters.ts';
import { normalQuantile } from './distributions/normal-quantile.ts';
import type { Estimate } from './estimate.ts';
import { studentQuantile } from './student-quantile.ts';

/** Part and whole of one cluster, such as a person's day. */
export interface Cluster {
  readonly part: number;
  readonly whole: number;
}

const LEVEL = 0.95;
/** What squares of equal clusters can differ from 0 by rounding. */
const ROUNDING = 1e-12;

/**
 * A share as ratio estimator p = Σpart / Σwhole with a 95 % interval that treats a cluster, not a minute, as the unit:
 * s² = k/(k−1) · Σ(part − p·whole)² / (Σwhole)², p ± t(k−1)·s, cut to [0, 1] (Cochran, Sampling Techniques, §2.11).
 * A share of nothing or of everything in all clusters has Wilson's interval over the clusters: that it never happened on
 * k days does not prove that it never does. No whole: no value. Fewer than three clusters: a value without interval.
 */
export function clusteredShare(clusters: readonly Cluster[]): Estimate {
  const sums = sumsOf(clusters);
  const ratio = clusteredRatio(sums);
  if (ratio.method === 'no-spread') return shareAtAnEnd(ratio, sums.clusters);
  if (ratio.high === null) return ratio;
  return { ...ratio, high: Math.min(1, ratio.high) };
}

/** A share of 0 or 1 over n clusters with Wilson's interval (1927): z²/(n + z²) away from the end. Any other stays. */
export function shareAtAnEnd(ratio: Estimate, clusters: number): Estimate {
  if (ratio.value !== 0 && ratio.value !== 1) return ratio;
  const squared = normalQuantile((1 + ratio.level) / 2) ** 2;
  const away = squared / (clusters + squared);
  const bounds = ratio.value === 0 ? { low: 0, high: away } : { low: 1 - away, high: 1 };
  return { ...ratio, ...bounds, method: 'wilson-person-days' };
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

/**
 * The same for any ratio of sums that are not negative, such as time per observation, from sums alone; cut at 0. Clusters
 * that are all alike say nothing of how others would be: no interval.
 */
export function clusteredRatio(sums: ClusterSums, level: number = LEVEL): Estimate {
  const { clusters: k, part, whole } = sums;
  if (whole === 0) {
    return { value: null, low: null, high: null, level, method: 'nothing-observed' };
  }
  const value = part / whole;
  if (k < FEWEST_CLUSTERS) {
    return { value, low: null, high: null, level, method: 'too-few-person-days' };
  }
  const squares = sums.squaredParts - 2 * value * sums.products + value ** 2 * sums.squaredWholes;
  if (squares <= ROUNDING * sums.squaredParts) {
    return { value, low: null, high: null, level, method: 'no-spread' };
  }
  const error = Math.sqrt((k / (k - 1)) * squares) / whole;
  const half = studentQuantile((1 + level) / 2, k - 1) * error;
  return {
    value,
    low: Math.max(0, value - half),
    high: value + half,
    level,
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
