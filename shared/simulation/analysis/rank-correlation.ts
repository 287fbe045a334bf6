import { rankValues } from '../../statistics/comparison/ranks.ts';
import { mean } from '../../statistics/mean.ts';

/**
 * Spearman's rank correlation, −1…1: the correlation of the ranks, ties at their mean rank. How far the one goes along with
 * the other, whatever the shape. Undefined of fewer than three pairs, or where one of both never changes.
 */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 3 || xs.length !== ys.length) return undefined;
  const [left, right] = [centred(rankValues(xs).ranks), centred(rankValues(ys).ranks)];
  const square = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value * value, 0);
  const scale = Math.sqrt(square(left) * square(right));
  if (scale === 0) return undefined;
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0) / scale;
}

function centred(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}
