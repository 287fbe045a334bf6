import { assert } from '../../lib/assert.ts';
import { betaQuantile } from '../distributions/beta-quantile.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { type IntervalAround } from './interval.ts';

/** `part` of `whole` independent observations. */
export interface Count {
  readonly part: number;
  readonly whole: number;
}

/** Which interval of a share: Wald's is printed in books, Wilson's also holds for rare states, the exact one is widest. */
export type ShareMethod = 'wald' | 'wilson' | 'clopper-pearson';

const INTERVALS = {
  wald: waldInterval,
  wilson: wilsonInterval,
  'clopper-pearson': clopperPearsonInterval,
} as const;

/** A share with its interval, observations taken as independent. Nothing observed: undefined. */
export function shareInterval(
  count: Count,
  level: number,
  method: ShareMethod,
): IntervalAround | undefined {
  return INTERVALS[method](count, level);
}

/** p ± z·√(p(1 − p)/n), not cut to [0, 1]; without width for 0 of n and n of n. Nothing observed: undefined. */
export function waldInterval(count: Count, level: number): IntervalAround | undefined {
  const { part, whole } = checked(count);
  if (whole === 0) return undefined;
  const value = part / whole;
  const half = normalQuantile((1 + level) / 2) * Math.sqrt((value * (1 - value)) / whole);
  return { value, low: value - half, high: value + half };
}

/** Wilson's score interval (1927), without correction for continuity (R: `prop.test(correct = FALSE)`). None: undefined. */
export function wilsonInterval(count: Count, level: number): IntervalAround | undefined {
  const { part, whole } = checked(count);
  if (whole === 0) return undefined;
  const value = part / whole;
  const z = normalQuantile((1 + level) / 2);
  const square = (z * z) / whole;
  const centre = (value + square / 2) / (1 + square);
  const half = (z * Math.sqrt((value * (1 - value)) / whole + square / (4 * whole))) / (1 + square);
  return {
    value,
    low: part === 0 ? 0 : centre - half,
    high: part === whole ? 1 : centre + half,
  };
}

/** Clopper & Pearson's exact interval (1934; R: `binom.test`), from quantiles of the beta distribution. None: undefined. */
function clopperPearsonInterval(count: Count, level: number): IntervalAround | undefined {
  const { part, whole } = checked(count);
  if (whole === 0) return undefined;
  const tail = (1 - level) / 2;
  return {
    value: part / whole,
    low: part === 0 ? 0 : betaQuantile(tail, part, whole - part + 1),
    high: part === whole ? 1 : betaQuantile(1 - tail, part + 1, whole - part),
  };
}

function checked(count: Count): Count {
  assert(count.part >= 0 && count.part <= count.whole, `${count.part} of ${count.whole}`);
  return count;
}
