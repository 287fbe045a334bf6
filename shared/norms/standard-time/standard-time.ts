import { normalTime } from '#shared/recording/rating.ts';
import { sum } from '#shared/statistics/mean.ts';

import { type Allowance, allowanceFactor } from './allowance.ts';
import { timePerCycle } from './element-frequency.ts';

/** An element of an operation. */
export interface WorkElement {
  /** Average time of one occurrence. */
  readonly observed: number;
  /** Pace as a factor; null where it is not rated. */
  readonly rating: number | null;
  /** It occurs in every so-many-th cycle; 1 in each. */
  readonly occursEvery: number;
}

/** The way from observed to standard time, each step of which a report shows. */
export interface StandardTime {
  /** Normal time of each element, per cycle. */
  readonly normal: readonly number[];
  readonly normalTotal: number;
  readonly allowance: Allowance;
  readonly factor: number;
  readonly standard: number;
}

/**
 * Standard time ST = Σ (OT_i / k_i · PR_i) · AF (Stevenson, Operations Management, formulas 7-3 … 7-7), with the
 * convention of its allowance beside it. Where the study does not rate the pace, PR is 1 whatever was noted. No
 * elements: 0. An allowance that leaves no time for work: undefined.
 */
export function standardTime(
  elements: readonly WorkElement[],
  allowance: Allowance,
  isPaceRated = true,
): StandardTime | undefined {
  const factor = allowanceFactor(allowance);
  if (factor === undefined) return undefined;
  const normal = elements.map(({ observed, rating, occursEvery }) =>
    timePerCycle(normalTime(observed, isPaceRated ? rating : null), occursEvery),
  );
  const normalTotal = sum(normal);
  return { normal, normalTotal, allowance, factor, standard: normalTotal * factor };
}
