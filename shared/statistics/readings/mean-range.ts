import { normalCdf } from '#shared/statistics/distributions/normal-cdf.ts';

/** Beyond ±10 standard deviations nothing is left of the integrand, for any number of values that a row can have. */
const FARTHEST = 10;
const STEPS = 1000;

/**
 * Mean range of `n` values of the standard normal distribution, d₂ = ∫ (1 − Φ(x)ⁿ − (1 − Φ(x))ⁿ) dx (Tippett 1925),
 * by the trapezium rule, which is exact to the last digits for an integrand that dies out on both sides. 0 for no value
 * and for one; 1.128 for two, 2.326 for five, 3.078 for ten.
 */
export function meanRange(n: number): number {
  if (n <= 1) return 0;
  const width = (2 * FARTHEST) / STEPS;
  let total = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const below = normalCdf(step * width - FARTHEST);
    total += 1 - below ** n - (1 - below) ** n;
  }
  return total * width;
}
