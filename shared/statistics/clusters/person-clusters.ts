import type { Cluster } from '../clustered-share.ts';
import { sum } from '../mean.ts';
import { FEWEST_CLUSTERS } from './fewest-clusters.ts';

/** Part and whole of one person's day. */
export interface PersonDay extends Cluster {
  readonly personId: string;
}

/** What an interval may claim: a figure of such people, or only of the people who were observed, over their days. */
export interface ScopedClusters {
  readonly scope: 'such-people' | 'these-people';
  readonly clusters: readonly Cluster[];
}

/**
 * The clusters that an interval must be made of. People differ more than their days do: with three or more people a
 * cluster is a person with all their days; taking days instead gives intervals that miss the truth every other time (see
 * test/anchors/coverage.test.ts). With one or two people a cluster is a day, and the figure speaks of these people only.
 */
export function personClusters(days: readonly PersonDay[]): ScopedClusters {
  const used = days.filter(({ whole }) => whole > 0);
  const people = [...Map.groupBy(used, ({ personId }) => personId).values()];
  if (people.length < FEWEST_CLUSTERS) return { scope: 'these-people', clusters: used };
  const clusters = people.map((each) => ({
    part: sum(each.map(({ part }) => part)),
    whole: sum(each.map(({ whole }) => whole)),
  }));
  return { scope: 'such-people', clusters };
}
