/**
 * Stability coefficient of a row of readings, Куст = t_max / t_min. No readings, or a least one of 0: undefined. One
 * reading: 1. It grows with the number of readings, and calls and meetings exceed every norm by construction
 * (`expectedStability`): it is shown for tradition, the interval of the mean is what decides.
 */
export function stabilityCoefficient(times: readonly number[]): number | undefined {
  const least = Math.min(...times);
  return times.length > 0 && least > 0 ? Math.max(...times) / least : undefined;
}
