import { assert } from '../../lib/assert.ts';
import type { Random } from '../../lib/random.ts';
import { meanOf } from '../mean.ts';

interface DrawOptions {
  readonly resamples: number;
  readonly random: Random;
  /** Hears how far it is, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Draws between two words of progress. */
const SPAN = 500;

/** Means of `resamples` samples drawn with replacement, from the least to the greatest. One value: that value each time. */
export function bootstrapMeans(
  values: readonly number[],
  { resamples, random, onProgress }: DrawOptions,
): Float64Array {
  assert(values.length > 0 && resamples > 0, 'something to draw, and draws');
  const n = values.length;
  const centre = meanOf(values);
  // Drawn are distances from the mean: they keep their digits in a sum.
  const away = Float64Array.from(values, (value) => value - centre);
  const means = new Float64Array(resamples);
  for (let draw = 0; draw < resamples; draw += 1) {
    if (draw % SPAN === 0) onProgress?.(draw / resamples);
    let total = 0;
    for (let each = 0; each < n; each += 1) total += away[Math.floor(random() * n)] ?? 0;
    means[draw] = centre + total / n;
  }
  return means.toSorted();
}
