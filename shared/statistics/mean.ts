/**
 * Arithmetic mean Σx / n, with a second pass over the residuals as in R's `mean`: right to the last digits also for
 * values that lie close together far from zero. No values: undefined. One value: that value.
 */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const first = sum(values) / values.length;
  return first + values.reduce((total, value) => total + (value - first), 0) / values.length;
}

/** Σx; 0 of no values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The mean where there is certainly something to average: a caller has counted the values before. */
export function meanOf(values: readonly number[]): number {
  return mean(values) ?? Number.NaN;
}
