import { assert } from '../../lib/assert.ts';
import { normalTwoSided } from '../distributions/normal-cdf.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';

/** z of a two-sided confidence between 0 and 1: Φ⁻¹((1 + P) / 2), such as 1.959964 for 0.95. */
export function zOfConfidence(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/**
 * The confidence that the constant a² of the Russian formula for work sampling stands for: P = 2Φ(√a²) − 1, since
 * a² = z². The traditional 2 is 0.843 and 3 is 0.917; 0.95 needs 3.84.
 */
export function confidenceOfConstant(a2: number): number {
  assert(a2 >= 0, `the constant a² is ${a2}`);
  return 1 - normalTwoSided(Math.sqrt(a2));
}
