import { shareAtAnEnd } from '../clustered-share.ts';
import type { Estimate } from '../estimate.ts';
import {
  type ClusteredInterval,
  clusteredMeanInterval,
  clusteredShareInterval,
} from './clustered-interval.ts';
import { type PersonDay, personClusters } from './person-clusters.ts';

/** What figures that are equal can differ by rounding. */
const ROUNDING = 1e-9;

/**
 * A share of people's days as it is shown: with three or more people the interval speaks of such people
 * (`clustered-people`), with fewer of these people over their days (`clustered-person-days`). No whole: no value. Fewer
 * than three days, or clusters that are all alike: a value without interval; a share that was 0 or 1 in all of them has
 * Wilson's over the clusters.
 */
export function personShare(days: readonly PersonDay[], level: number): Estimate {
  const estimate = personEstimate(days, level, clusteredShareInterval);
  if (estimate.method !== 'no-spread') return estimate;
  return shareAtAnEnd(estimate, personClusters(days).clusters.length);
}

/** The same for a mean Σpart / Σwhole that is no share, such as time per observation; cut at 0. */
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
  if (found.high - found.low <= ROUNDING * Math.abs(value)) {
    return { value, ...none, method: 'no-spread' };
  }
  const method = scope === 'such-people' ? 'clustered-people' : 'clustered-person-days';
  return { value, low: Math.max(0, found.low), high: found.high, level, method };
}
