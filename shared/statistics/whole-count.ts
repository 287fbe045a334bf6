/** How far from a whole number the noise of floating point can move a figure that is that number. */
const NOISE = 1e-9;

/**
 * The least whole number that is enough: numbers of moments and days are rounded up. Noise of floating point does not
 * count: 336.00000000000006 needs 336 moments, not 337. Not finite: the same value.
 */
export function wholeCount(count: number): number {
  const nearest = Math.round(count);
  const isNoise = Math.abs(count - nearest) <= NOISE * Math.max(1, Math.abs(count));
  return isNoise ? nearest : Math.ceil(count);
}
