import { meanOf } from './mean.ts';

/** What a sum of squares is divided by: `n` describes these values, `n-1` estimates where they came from. */
export type Divisor = 'n' | 'n-1';

/** Σ(x − x̄)², centred before it is squared. 0 for no value and for one. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = meanOf(values);
  return values.reduce((total, value) => total + (value - centre) ** 2, 0);
}

/** Variance Σ(x − x̄)² / divisor. No values: undefined. One value: undefined for n − 1 (R's `var`), 0 for n. */
export function variance(values: readonly number[], divisor: Divisor = 'n-1'): number | undefined {
  const degrees = divisor === 'n' ? values.length : values.length - 1;
  return degrees > 0 ? sumOfSquares(values) / degrees : undefined;
}

/** Standard deviation √variance (R's `sd` for n − 1). No values: undefined. One value: undefined for n − 1, 0 for n. */
export function standardDeviation(
  values: readonly number[],
  divisor: Divisor = 'n-1',
): number | undefined {
  const square = variance(values, divisor);
  return square === undefined ? undefined : Math.sqrt(square);
}
