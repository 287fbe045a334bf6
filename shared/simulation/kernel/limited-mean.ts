import { assertNever } from '#shared/lib/assert.ts';
import { incompleteGamma } from '#shared/statistics/distributions/incomplete-gamma.ts';
import { normalCdf } from '#shared/statistics/distributions/normal-cdf.ts';
import { meanOf, sum } from '#shared/statistics/mean.ts';

import type { Distribution } from './distribution.ts';
import { logNormalParameters } from './log-normal-parameters.ts';

/** E[min(S, t)] = ∫₀ᵗ P(S > u) du, t ≥ 0: how much of a stay lies in its first t units of time. */
export function limitedMean(distribution: Distribution, time: number): number {
  switch (distribution.kind) {
    case 'deterministic':
      return Math.min(time, distribution.value);
    case 'exponential':
      return -distribution.mean * Math.expm1(-time / distribution.mean);
    case 'gamma':
      return ofGamma(distribution.mean, distribution.shape, time);
    case 'log-normal':
      return ofLogNormal(distribution, time);
    case 'hyper-exponential':
      return sum(
        distribution.branches.map(
          ({ probability, mean }) => -probability * mean * Math.expm1(-time / mean),
        ),
      );
    case 'uniform': {
      const { low, high } = distribution;
      const inside = Math.min(Math.max(time - low, 0), high - low);
      return Math.min(time, high) - inside ** 2 / (2 * (high - low));
    }
    case 'empirical':
      return meanOf(distribution.values.map((value) => Math.min(value, time)));
    default:
      return assertNever(distribution);
  }
}

function ofGamma(mean: number, shape: number, time: number): number {
  const scaled = (time * shape) / mean;
  return (
    mean * incompleteGamma(shape + 1, scaled).lower + time * incompleteGamma(shape, scaled).upper
  );
}

function ofLogNormal(
  { mean, cv }: { readonly mean: number; readonly cv: number },
  time: number,
): number {
  if (time === 0) return 0;
  const { mu, sigma } = logNormalParameters(mean, cv);
  const z = (Math.log(time) - mu) / sigma;
  return mean * normalCdf(z - sigma) + time * normalCdf(-z);
}
