import { type Distribution, ENOUGH_OBSERVATIONS } from '#shared/simulation/kernel/distribution.ts';

/** What the user should know of times that are drawn from a few observations. */
export function observationNotes(distribution: Distribution): readonly string[] {
  if (distribution.kind !== 'empirical') return [];
  const n = distribution.values.length;
  return n < ENOUGH_OBSERVATIONS
    ? [
        `Times are drawn from ${n} observations; ${ENOUGH_OBSERVATIONS} or more would tell their spread.`,
      ]
    : [];
}
