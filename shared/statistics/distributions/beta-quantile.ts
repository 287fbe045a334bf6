import { assert } from '../../lib/assert.ts';
import { betaTails } from '../incomplete-beta.ts';
import { bisect } from './inverse.ts';

/** The `p`-quantile of the beta distribution (R's `qbeta`), 0 < p < 1, for a, b > 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  assert(p > 0 && p < 1 && a > 0 && b > 0, `beta quantile ${p} of ${a}, ${b}`);
  return p < 0.5
    ? bisect((x) => betaTails({ x, y: 1 - x, a, b }).lower, p, { low: 0, high: 1 })
    : bisect((x) => -betaTails({ x, y: 1 - x, a, b }).upper, p - 1, { low: 0, high: 1 });
}
