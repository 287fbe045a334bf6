import { compareText } from '../../lib/compare.ts';
import { clusteredShare } from '../clustered-share.ts';
import type { Estimate } from '../estimate.ts';
import { type Kappa, kappa } from './kappa.ts';

const LEVEL = 0.95;

/** What a person answered to a prompt, and what their own timing says about the same moment. */
export interface PingPair {
  /** The day of the person: the unit of the interval. */
  readonly personDay: string;
  readonly pinged: string;
  readonly timed: string;
}

/** One state by both sources. */
interface StateAgreement {
  readonly state: string;
  readonly pingedShare: number;
  readonly timedShare: number;
  /** Moments that timing says were this state, by what was answered, in the order of `states`. */
  readonly answers: readonly number[];
}

/** Self-timing against prompts. */
export interface PingAgreement {
  readonly pings: number;
  readonly states: readonly StateAgreement[];
  /** Part of the prompts whose answer is not what was timed, with an interval between days of people. */
  readonly disagreement: Estimate;
  /** Agreement beyond chance; undefined where all is one state, so that chance alone would agree. */
  readonly kappa: Kappa | undefined;
}

/**
 * Cross-check of self-timing by random prompts: how far the shares differ, which states are taken for which, how often
 * they disagree, and how much they agree beyond chance. A moment that was not timed is a state of its own, by a name
 * that the caller gives. No prompts: no states, no kappa, and nothing observed. One prompt: no interval, no kappa.
 */
export function pingAgreement(pairs: readonly PingPair[]): PingAgreement {
  const states = [...new Set(pairs.flatMap(({ pinged, timed }) => [pinged, timed]))].toSorted(
    compareText,
  );
  const count = (of: (pair: PingPair) => boolean): number =>
    pairs.filter((pair) => of(pair)).length;
  const rows = states.map((state) => ({
    state,
    pingedShare: count(({ pinged }) => pinged === state) / pairs.length,
    timedShare: count(({ timed }) => timed === state) / pairs.length,
    answers: states.map((answer) =>
      count(({ timed, pinged }) => timed === state && pinged === answer),
    ),
  }));
  return {
    pings: pairs.length,
    states: rows,
    disagreement: disagreementOf(pairs),
    kappa: kappa(
      rows.map(({ answers }) => answers),
      LEVEL,
    ),
  };
}

function disagreementOf(pairs: readonly PingPair[]): Estimate {
  const days = Map.groupBy(pairs, ({ personDay }) => personDay);
  return clusteredShare(
    [...days.values()].map((day) => ({
      part: day.filter(({ pinged, timed }) => pinged !== timed).length,
      whole: day.length,
    })),
  );
}
