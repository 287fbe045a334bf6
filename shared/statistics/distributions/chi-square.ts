import { assert } from '../../lib/assert.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { inverse } from './inverse.ts';

/** P(X ≥ x) of χ² with `df` > 0 degrees of freedom (R: `pchisq(…, lower.tail = FALSE)`). */
export function chiSquareUpper(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/** The `p`-quantile of χ² (R's `qchisq`), 0 < p < 1. */
export function chiSquareQuantile(p: number, df: number): number {
  assert(p > 0 && p < 1 && df > 0, `χ² quantile ${p} with ${df} degrees of freedom`);
  return p < 0.5
    ? inverse((x) => incompleteGamma(df / 2, x / 2).lower, p)
    : inverse((x) => -incompleteGamma(df / 2, x / 2).upper, p - 1);
}
