/** Relative difference below which two times, or a coefficient and its norm, are the same. */
const SAME = 1e-9;

/**
 * Stability coefficient of a row of readings, Куст = t_max / t_min. No readings, or a least one of 0: undefined. One
 * reading: 1. It grows with the number of readings, and calls and meetings exceed every norm by construction
 * (`expectedStability`): it is shown for tradition, the interval of the mean is what decides.
 */
export function stabilityCoefficient(times: readonly number[]): number | undefined {
  const least = Math.min(...times);
  return times.length > 0 && least > 0 ? Math.max(...times) / least : undefined;
}

/** Whether a coefficient keeps its norm: 2.1 / 1.4 keeps 1.5, whatever floating point makes of it. */
export function isStable(coefficient: number | undefined, norm: number): boolean {
  return coefficient !== undefined && coefficient <= norm * (1 + SAME);
}

/** Whether two times are the same reading of a watch. */
export function isSameTime(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
