import type { Cluster } from '../clustered-share.ts';
import { sum } from '../mean.ts';

/** Values of each cluster as part and whole, so that their ratio is the mean of all values. */
export function valuesByCluster(groups: readonly (readonly number[])[]): readonly Cluster[] {
  return groups.map((group) => ({ part: sum(group), whole: group.length }));
}
