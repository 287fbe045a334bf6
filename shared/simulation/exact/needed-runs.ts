import { assert } from '#shared/lib/assert.ts';
import { wholeUp } from '#shared/statistics/required/whole-up.ts';

/**
 * Replications n = ⌈(z·s/h)²⌉ that make the half-width of a mean h, from the deviation s of a pilot; at least 1.
 */
export function neededRuns(deviation: number, halfWidth: number, z: number): number {
  assert(halfWidth > 0 && deviation >= 0, `half-width ${halfWidth}, deviation ${deviation}`);
  return Math.max(1, wholeUp(((z * deviation) / halfWidth) ** 2));
}
