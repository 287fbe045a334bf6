import { assertNever } from '#shared/lib/assert.ts';
import { meanOf, sum } from '#shared/statistics/mean.ts';

import type { Distribution } from './distribution.ts';

/** E[S] and E[S²]. */
export interface Moments {
  readonly mean: number;
  readonly secondMoment: number;
}

/** The first two moments of a distribution; those of observations are the sample's own. */
export function momentsOf(distribution: Distribution): Moments {
  switch (distribution.kind) {
    case 'deterministic':
      return fromVariation(distribution.value, 0);
    case 'exponential':
      return fromVariation(distribution.mean, 1);
    case 'gamma':
      return fromVariation(distribution.mean, 1 / distribution.shape);
    case 'log-normal':
      return fromVariation(distribution.mean, distribution.cv ** 2);
    case 'hyper-exponential':
      return {
        mean: sum(distribution.branches.map(({ probability, mean }) => probability * mean)),
        secondMoment: sum(
          distribution.branches.map(({ probability, mean }) => 2 * probability * mean ** 2),
        ),
      };
    case 'uniform': {
      const { low, high } = distribution;
      return { mean: (low + high) / 2, secondMoment: (low ** 2 + low * high + high ** 2) / 3 };
    }
    case 'empirical':
      return {
        mean: meanOf(distribution.values),
        secondMoment: meanOf(distribution.values.map((value) => value ** 2)),
      };
    default:
      return assertNever(distribution);
  }
}

function fromVariation(mean: number, squaredCv: number): Moments {
  return { mean, secondMoment: mean ** 2 * (1 + squaredCv) };
}
