import { momentsOf } from '../kernel/distribution-moments.ts';
import type { Distribution } from '../kernel/distribution.ts';
import { limitedMean } from '../kernel/limited-mean.ts';

/** A pool that nobody waits for: arrivals per unit of time, each staying for a time of the distribution. */
export interface Pool {
  readonly rate: number;
  readonly stay: Distribution;
}

/**
 * Mean number in M/G/∞ at `time` after it began empty: λ·E[min(S, t)], and Poisson distributed (Takács 1962). For an
 * exponential stay λ/µ·(1 − exp(−µt)), for a fixed one λ·min(t, d).
 */
export function poolAt({ rate, stay }: Pool, time: number): number {
  return rate * limitedMean(stay, time);
}

/** Mean number in the long run, λ·E[S]: it depends on the mean stay only. */
export function fullPool({ rate, stay }: Pool): number {
  return rate * momentsOf(stay).mean;
}
