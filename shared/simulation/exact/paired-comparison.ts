import { assert } from '#shared/lib/assert.ts';
import { type IntervalAround, studentInterval } from '#shared/statistics/intervals/interval.ts';
import { meanOf } from '#shared/statistics/mean.ts';
import { variance } from '#shared/statistics/standard-deviation.ts';

/** Two scenarios over the same seeds. */
export interface PairedComparison {
  readonly difference: IntervalAround;
  readonly deviation: number;
  /** Mean of the second by the mean of the first; undefined for a first of zero. */
  readonly ratio: number | undefined;
  /** (s²a + s²b) / s²(b−a): how many times fewer runs common random numbers take; undefined for no spread. */
  readonly varianceReduction: number | undefined;
}

/** Paired t of second − first, n − 1 degrees of freedom. Fewer than two pairs: undefined. */
export function comparePairs(
  first: readonly number[],
  second: readonly number[],
  level: number,
): PairedComparison | undefined {
  assert(first.length === second.length, `${first.length} runs against ${second.length}`);
  const differences = second.map((value, index) => value - (first[index] ?? Number.NaN));
  const square = variance(differences);
  const [ofFirst, ofSecond] = [variance(first), variance(second)];
  if (square === undefined || ofFirst === undefined || ofSecond === undefined) return undefined;
  const n = differences.length;
  const base = meanOf(first);
  return {
    difference: studentInterval(meanOf(differences), Math.sqrt(square / n), { df: n - 1, level }),
    deviation: Math.sqrt(square),
    ratio: base === 0 ? undefined : meanOf(second) / base,
    varianceReduction: square > 0 ? (ofFirst + ofSecond) / square : undefined,
  };
}
