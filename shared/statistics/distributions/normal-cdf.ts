import { incompleteGamma } from './incomplete-gamma.ts';

/** Φ(x), the standard normal distribution: Q(½, x²/2) / 2 below zero, so that small tails keep their digits. */
export function normalCdf(x: number): number {
  const { lower, upper } = incompleteGamma(0.5, (x * x) / 2);
  return x < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** P(|Z| ≥ |z|), the two-sided tail of the standard normal distribution. */
export function normalTwoSided(z: number): number {
  return incompleteGamma(0.5, (z * z) / 2).upper;
}
