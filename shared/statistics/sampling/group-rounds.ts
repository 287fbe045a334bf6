import { clusteredShare } from '../clustered-share.ts';
import type { Estimate } from '../estimate.ts';
import type { IntervalAround } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/share-intervals.ts';
import { sum } from '../mean.ts';

const LEVEL = 0.95;

/** What everybody in a group did at one moment. */
export interface GroupRound {
  /** The day of the round: moments of one day are alike, so the day is the unit of the interval. */
  readonly day: string;
  readonly states: readonly string[];
}

/** One state over all rounds. */
export interface SampledState {
  readonly state: string;
  readonly moments: number;
  /** Share with an interval between days, as the moments of a day depend on each other (Pape 1982). */
  readonly share: Estimate;
  /** Wilson's interval, as if all moments were independent: for comparison. */
  readonly naive: IntervalAround | undefined;
}

/**
 * Shares of states over rounds of a group, from the most frequent state. Days count by the moments they have
 * (see clusteredShare). No rounds: no states. Fewer than three days: shares without intervals.
 */
export function sampledStates(rounds: readonly GroupRound[]): SampledState[] {
  const byDay = Map.groupBy(rounds, ({ day }) => day);
  const days = [...byDay.values()].map((each) => each.flatMap(({ states }) => states));
  const moments = sum(days.map((states) => states.length));
  const seen = [...new Set(days.flat())];
  return seen
    .map((state) => {
      const clusters = days.map((states) => ({
        part: states.filter((each) => each === state).length,
        whole: states.length,
      }));
      const count = sum(clusters.map(({ part }) => part));
      return {
        state,
        moments: count,
        share: clusteredShare(clusters),
        naive: wilsonInterval({ part: count, whole: moments }, LEVEL),
      };
    })
    .toSorted((a, b) => b.moments - a.moments);
}
