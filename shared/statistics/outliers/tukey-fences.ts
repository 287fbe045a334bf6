import { quantile } from '../quantile.ts';

/** Tukey's fences: beyond the inner ones a value is far, beyond the outer ones very far. */
export interface Fences {
  readonly spread: number;
  readonly innerLow: number;
  readonly innerHigh: number;
  readonly outerLow: number;
  readonly outerHigh: number;
}

/** Q₁ − 1.5·IQR, Q₃ + 1.5·IQR, and the same with 3·IQR (Tukey 1977), of given quartiles. */
export function fencesOf(lower: number, upper: number): Fences {
  const spread = upper - lower;
  return {
    spread,
    innerLow: lower - 1.5 * spread,
    innerHigh: upper + 1.5 * spread,
    outerLow: lower - 3 * spread,
    outerHigh: upper + 3 * spread,
  };
}

/** The same of values, with quartiles by R's type 7. No values: undefined. One value: all fences at it. */
export function tukeyFences(values: readonly number[]): Fences | undefined {
  const lower = quantile(values, 0.25);
  const upper = quantile(values, 0.75);
  return lower === undefined || upper === undefined ? undefined : fencesOf(lower, upper);
}
