import { assert, assertNever } from '#shared/lib/assert.ts';

import { type Distribution, LEAST_OBSERVATIONS } from './distribution.ts';
import { logNormalParameters } from './log-normal-parameters.ts';
import type { RandomStream } from './random-stream.ts';

/** Draws one time from a stream. */
export type Sampler = (stream: RandomStream) => number;

/** Up to so many exponentials are multiplied out; their product stays far from the least double. */
const MOST_FACTORS = 16;

/** Draws from a distribution exactly: by its inverse, or by rejection, and never by a table of quantiles. */
export function samplerOf(distribution: Distribution): Sampler {
  switch (distribution.kind) {
    case 'deterministic': {
      const { value } = distribution;
      return () => value;
    }
    case 'exponential': {
      const { mean } = distribution;
      return (stream) => -mean * Math.log(1 - stream.next());
    }
    case 'gamma':
      return gammaSampler(distribution.mean, distribution.shape);
    case 'log-normal': {
      const { mu, sigma } = logNormalParameters(distribution.mean, distribution.cv);
      return (stream) => Math.exp(mu + sigma * drawNormal(stream));
    }
    case 'hyper-exponential':
      return hyperExponentialSampler(distribution.branches);
    case 'uniform': {
      const { low, high } = distribution;
      return (stream) => low + (high - low) * stream.next();
    }
    case 'empirical': {
      const values = Float64Array.from(distribution.values);
      assert(values.length >= LEAST_OBSERVATIONS, `times drawn from ${values.length} observations`);
      return (stream) => values[Math.floor(stream.next() * values.length)]!;
    }
    default:
      return assertNever(distribution);
  }
}

/** One standard normal number, by Marsaglia's polar method; the second of the pair is not kept, for a stream has no state but its own. */
function drawNormal(stream: RandomStream): number {
  for (;;) {
    const x = 2 * stream.next() - 1;
    const y = 2 * stream.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

function hyperExponentialSampler(
  branches: readonly { readonly probability: number; readonly mean: number }[],
): Sampler {
  const means = Float64Array.from(branches, ({ mean }) => mean);
  let total = 0;
  const upTo = Float64Array.from(branches, ({ probability }) => (total += probability));
  return (stream) => {
    const u = stream.next();
    let branch = 0;
    while (branch < upTo.length - 1 && u >= upTo[branch]!) branch += 1;
    return -means[branch]! * Math.log(1 - stream.next());
  };
}

function gammaSampler(mean: number, shape: number): Sampler {
  const scale = mean / shape;
  if (Number.isInteger(shape) && shape <= MOST_FACTORS) {
    return (stream) => {
      let product = 1;
      for (let factor = 0; factor < shape; factor += 1) product *= 1 - stream.next();
      return -scale * Math.log(product);
    };
  }
  // A shape below 1 is that of the next one, with a power of a uniform number.
  return shape >= 1
    ? (stream) => scale * drawGamma(stream, shape)
    : (stream) => scale * drawGamma(stream, shape + 1) * (1 - stream.next()) ** (1 / shape);
}

/** Gamma of a shape ≥ 1 and scale 1 by rejection (Marsaglia & Tsang 2000). */
function drawGamma(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - stream.next();
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
