import { fisherUpper } from '../distributions/fisher.ts';
import { meanOf, sum } from '../mean.ts';
import { variance } from '../standard-deviation.ts';

/** Whether means differ where groups are spread differently. */
export interface WelchAnova {
  readonly f: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly p: number;
}

/**
 * Welch's analysis of variance (1951; R's `oneway.test`): groups weigh n/s². Undefined for fewer than two groups, and
 * where a group has fewer than two values or no spread.
 */
export function welchAnova(groups: readonly (readonly number[])[]): WelchAnova | undefined {
  const figures = groups.map((group) => ({
    n: group.length,
    mean: meanOf(group),
    weight: group.length / (variance(group) ?? 0),
  }));
  const k = figures.length;
  if (k < 2 || figures.some(({ weight }) => !Number.isFinite(weight))) return undefined;
  const whole = sum(figures.map(({ weight }) => weight));
  const centre = sum(figures.map(({ weight, mean }) => (weight / whole) * mean));
  const rest =
    sum(figures.map(({ n, weight }) => (1 - weight / whole) ** 2 / (n - 1))) / (k * k - 1);
  const between = sum(figures.map(({ weight, mean }) => weight * (mean - centre) ** 2)) / (k - 1);
  const f = between / (1 + 2 * (k - 2) * rest);
  const dfWithin = 1 / (3 * rest);
  return { f, dfBetween: k - 1, dfWithin, p: fisherUpper(f, k - 1, dfWithin) };
}
