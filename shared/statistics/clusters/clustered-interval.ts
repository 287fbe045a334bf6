import type { Cluster } from '../clustered-share.ts';
import { studentInterval } from '../intervals/interval.ts';
import { sum } from '../mean.ts';
import { studentQuantile } from '../student-quantile.ts';
import { FEWEST_CLUSTERS } from './fewest-clusters.ts';
import { type RobustRatio, robustRatio } from './robust-ratio.ts';

/** A figure of clusters with its interval, or why there is none. */
export type ClusteredInterval =
  | (RobustRatio & { readonly kind: 'interval'; readonly low: number; readonly high: number })
  | { readonly kind: 'too-few-clusters'; readonly value: number; readonly clusters: number }
  | { readonly kind: 'nothing-observed' };

/** A mean Σpart / Σwhole over clusters ± t(df)·error (see robustRatio). */
export function clusteredMeanInterval(
  clusters: readonly Cluster[],
  level: number,
): ClusteredInterval {
  const found = ratioOf(clusters);
  if (found.kind !== 'ratio') return found;
  const { low, high } = studentInterval(found.ratio.value, found.ratio.error, {
    df: found.ratio.df,
    level,
  });
  return { kind: 'interval', ...found.ratio, low, high };
}

/**
 * The same for a share, worked on the scale of ln(p/(1 − p)) with error / (p(1 − p)) and turned back: it stays between 0
 * and 1, and holds for rare states with few people, where p ± t·error does not. A share of 0 or 1 has no such scale and
 * no spread: its interval has no width.
 */
export function clusteredShareInterval(
  clusters: readonly Cluster[],
  level: number,
): ClusteredInterval {
  const found = ratioOf(clusters);
  if (found.kind !== 'ratio') return found;
  const { value, error, df } = found.ratio;
  const spread = value * (1 - value);
  if (!(spread > 0)) return { kind: 'interval', ...found.ratio, low: value, high: value };
  const centre = Math.log(value / (1 - value));
  const half = (studentQuantile((1 + level) / 2, df) * error) / spread;
  return {
    kind: 'interval',
    ...found.ratio,
    low: shareAt(centre - half),
    high: shareAt(centre + half),
  };
}

function shareAt(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

type Found =
  | { readonly kind: 'ratio'; readonly ratio: RobustRatio }
  | Exclude<ClusteredInterval, { readonly kind: 'interval' }>;

function ratioOf(clusters: readonly Cluster[]): Found {
  const used = clusters.filter(({ whole }) => whole > 0);
  if (used.length === 0) return { kind: 'nothing-observed' };
  const ratio = used.length < FEWEST_CLUSTERS ? undefined : robustRatio(used);
  if (ratio) return { kind: 'ratio', ratio };
  const value = sum(used.map(({ part }) => part)) / sum(used.map(({ whole }) => whole));
  return { kind: 'too-few-clusters', value, clusters: used.length };
}
