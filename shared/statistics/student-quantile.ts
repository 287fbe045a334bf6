import { assert } from '../lib/assert.ts';
import { inverse } from './distributions/inverse.ts';
import { type BetaTails, betaTails } from './incomplete-beta.ts';

/** P(|T| ≥ |t|) and P(|T| < |t|) of Student's distribution with `df` > 0 degrees of freedom. */
function outsideAndInside(t: number, df: number): BetaTails {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return { lower: 0, upper: 1 };
  return betaTails({ x: df / (df + square), y: square / (df + square), a: df / 2, b: 0.5 });
}

/** P(|T| ≥ |t|), the two-sided p of Student's distribution with `df` > 0 degrees of freedom (R: `2 * pt(-abs(t), df)`). */
export function studentTwoSided(t: number, df: number): number {
  return outsideAndInside(t, df).lower;
}

/** P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom (R's `pt`). */
export function studentCdf(t: number, df: number): number {
  const { lower: outside, upper: inside } = outsideAndInside(t, df);
  return t > 0 ? 0.5 + inside / 2 : outside / 2;
}

/** The `p`-quantile of Student's distribution (R's `qt`), 0.5 ≤ p < 1, to about 1e-13. */
export function studentQuantile(p: number, df: number): number {
  assert(p >= 0.5 && p < 1 && df > 0, `quantile ${p} with ${df} degrees of freedom`);
  if (p === 0.5) return 0;
  // In the middle the inside has more digits than the tail, further out the tail has.
  return p < 0.75
    ? inverse((t) => outsideAndInside(t, df).upper, 2 * (p - 0.5))
    : inverse((t) => -outsideAndInside(t, df).lower, -2 * (1 - p));
}
