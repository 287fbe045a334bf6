import { assert } from '../../lib/assert.ts';
import { sum } from '../mean.ts';

/**
 * Kish's design effect 1 + (ñ − 1)·ICC with ñ = Σn²/Σn, the size of the cluster in which a value usually is: how many
 * times more observations clusters ask for than independent ones. Clusters of one value: 1. No clusters: 1.
 */
export function designEffect(sizes: readonly number[], icc: number): number {
  assert(icc >= 0 && icc <= 1, `intraclass correlation ${icc}`);
  const n = sum(sizes);
  return n === 0 ? 1 : 1 + (sum(sizes.map((size) => size ** 2)) / n - 1) * icc;
}
