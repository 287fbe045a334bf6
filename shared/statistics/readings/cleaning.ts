import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { isStable } from './stability.ts';

/** What a cleaning rule made of a row of times. */
export interface Cleaning {
  /** Places of the removed times in the row, in the order in which they were removed. */
  readonly removed: readonly number[];
  /** The times that stay, in the order of the row. */
  readonly kept: readonly number[];
  /** Куст before and after; undefined where it does not exist. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** `repeat`: the row stays unstable, and the observation has to be repeated. */
  readonly verdict: 'accept' | 'repeat';
}

/** The outcome of removing `removed` from a row whose coefficient must keep `norm`. */
export function cleaningOf(
  times: readonly number[],
  removed: readonly number[],
  norm: number,
): Cleaning {
  const kept = without(times, removed);
  const after = stabilityCoefficient(kept);
  const verdict = isStable(after, norm) ? 'accept' : 'repeat';
  return { removed, kept, before: stabilityCoefficient(times), after, verdict };
}

/** The times whose places are not among `removed`. */
export function without(times: readonly number[], removed: readonly number[]): readonly number[] {
  const places = new Set(removed);
  return times.filter((_, index) => !places.has(index));
}
