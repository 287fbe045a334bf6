import { type Distribution, LEAST_OBSERVATIONS } from '#shared/simulation/kernel/distribution.ts';

/** A distribution that times can be drawn from. @throws {Error} When it is not known, or rests on too few observations. */
export function drawable(distribution: Distribution | undefined): Distribution {
  if (distribution === undefined) throw new Error('nothing says how long a service lasts');
  if (distribution.kind !== 'empirical' || distribution.values.length >= LEAST_OBSERVATIONS) {
    return distribution;
  }
  throw new Error(
    `${distribution.values.length} observations are too few to draw times from, ${LEAST_OBSERVATIONS} are the least`,
  );
}
