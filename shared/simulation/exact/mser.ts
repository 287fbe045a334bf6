import { meanOf } from '#shared/statistics/mean.ts';
import { sumOfSquares } from '#shared/statistics/standard-deviation.ts';

/** Where the start of a series stops disturbing its mean. */
export interface Truncation {
  /** How many values to leave out. */
  readonly cut: number;
  readonly statistic: number;
  readonly mean: number;
}

/**
 * MSER (White 1997): the cut k ≤ n/2 with the least Σ(x − x̄ₖ)² / (n − k)² of what is left; the first one of equals.
 * MSER-5 is the same over means of five. No values: undefined.
 */
export function mser(values: readonly number[]): Truncation | undefined {
  let best: Truncation | undefined;
  for (let cut = 0; cut <= values.length / 2 && cut < values.length; cut += 1) {
    const rest = values.slice(cut);
    const statistic = sumOfSquares(rest) / rest.length ** 2;
    if (!best || statistic < best.statistic) best = { cut, statistic, mean: meanOf(rest) };
  }
  return best;
}
