import type { Random } from '../../lib/random.ts';
import type { Cluster } from '../clustered-share.ts';
import type { IntervalAround } from '../intervals/interval.ts';
import { quantileOfSorted } from '../quantile.ts';

/** How a bootstrap of clusters is made. */
export interface ClusterBootstrapOptions {
  readonly level: number;
  readonly resamples: number;
  readonly random: Random;
}

/**
 * Percentile interval of a ratio Σpart / Σwhole (a share, or a mean with whole = number of values) from samples of whole
 * clusters, such as people, drawn with replacement (Davison & Hinkley 1997, §3.8). With fewer than about ten clusters it
 * is too narrow: the interval by t is the one to show then. Undefined for fewer than two clusters with a whole.
 */
export function clusterBootstrap(
  clusters: readonly Cluster[],
  { level, resamples, random }: ClusterBootstrapOptions,
): IntervalAround | undefined {
  const used = clusters.filter(({ whole }) => whole > 0);
  if (used.length < 2) return undefined;
  const draw = (): number => {
    let part = 0;
    let whole = 0;
    for (let each = 0; each < used.length; each += 1) {
      const drawn = used[Math.floor(random() * used.length)];
      part += drawn?.part ?? 0;
      whole += drawn?.whole ?? 0;
    }
    return part / whole;
  };
  const ratios = Array.from({ length: resamples }, draw).toSorted((a, b) => a - b);
  const value =
    used.reduce((total, { part }) => total + part, 0) /
    used.reduce((total, { whole }) => total + whole, 0);
  const tail = (1 - level) / 2;
  return {
    value,
    low: quantileOfSorted(ratios, tail) ?? value,
    high: quantileOfSorted(ratios, 1 - tail) ?? value,
  };
}
