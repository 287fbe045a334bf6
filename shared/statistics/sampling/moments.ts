import { assert } from '../../lib/assert.ts';

/** The share that is expected, the error that is allowed, and z of the confidence. */
export interface MomentsQuestion {
  readonly share: number;
  readonly error: number;
  readonly z: number;
}

/**
 * Moments of work sampling for an absolute error: n = z²·p(1 − p) / e² (Niebel; Barnes, Work Sampling), not rounded.
 * A share of 0 or 1 has no spread: 0.
 */
export function momentsForAbsoluteError({ share, error, z }: MomentsQuestion): number {
  assert(share >= 0 && share <= 1 && error > 0, `share ${share} ± ${error}`);
  return (z * z * share * (1 - share)) / (error * error);
}

/**
 * Moments of work sampling for an error relative to the share: n = z²·(1 − p) / (p·ε²), not rounded. It is the Russian
 * М = a²(1 − К)·100² / (К·П²) with a² = z², К = p and П = 100·ε. The share is above 0.
 */
export function momentsForRelativeError({ share, error, z }: MomentsQuestion): number {
  assert(share > 0 && share <= 1 && error > 0, `share ${share} ± ${error} of itself`);
  return (z * z * (1 - share)) / (share * error * error);
}

/**
 * The absolute error of a share seen at `moments` independent moments: e = z·√(p(1 − p) / n). It describes a plan; for
 * moments that were seen, the interval of the share says more. No moments: undefined.
 */
export function errorOfShare(share: number, moments: number, z: number): number | undefined {
  return moments > 0 ? z * Math.sqrt((share * (1 - share)) / moments) : undefined;
}
