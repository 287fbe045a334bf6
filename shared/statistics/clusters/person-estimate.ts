import type { Estimate } from '../estimate.ts';
import {
  type ClusteredInterval,
  clusteredMeanInterval,
  clusteredShareInterval,
} from './clustered-interval.ts';
import { type PersonDay, personClusters } from './person-clusters.ts';

/**
 * A share of people's days as it is shown: with three or more people the interval speaks of such people
 * (`clustered-people`), with fewer of these people over their days (`clustered-person-days`). No whole: no value. Fewer
 * than three days: a value without interval.
 */
export function personShare(days: readonly PersonDay[], level: number): Estimate {
  return personEstimate(days, level, clusteredShareInterval);
}

/** The same for a mean Σpart / Σwhole that is no share, such as time per observation; not kept to [0, 1]. */
export function personMean(days: readonly PersonDay[], level: number): Estimate {
  return personEstimate(days, level, clusteredMeanInterval);
}

function personEstimate(
  days: readonly PersonDay[],
  level: number,
  intervalOf: typeof clusteredMeanInterval,
): Estimate {
  const { scope, clusters } = personClusters(days);
  const found: ClusteredInterval = intervalOf(clusters, level);
  const none = { low: null, high: null, level };
  if (found.kind === 'nothing-observed') return { value: null, ...none, method: found.kind };
  const { value } = found;
  if (found.kind === 'too-few-clusters') return { value, ...none, method: 'too-few-person-days' };
  const method = scope === 'such-people' ? 'clustered-people' : 'clustered-person-days';
  return { value, low: found.low, high: found.high, level, method };
}
