import { assert } from '../lib/assert.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The `p`-quantile of Student's distribution, 0.5 ≤ p < 1, by bisection to the last bit that matters. */
export function studentQuantile(p: number, df: number): number {
  assert(p >= 0.5 && p < 1 && df > 0, `quantile ${p} with ${df} degrees of freedom`);
  let high = 1;
  while (studentCdf(high, df) < p) high *= 2;
  let low = 0;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
