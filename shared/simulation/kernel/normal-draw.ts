/** A standard normal number from two uniform ones in (0, 1) (Box and Muller 1958). */
export function normalOf(radius: number, angle: number): number {
  return Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle);
}

/** The log-normal number of that mean and coefficient of variation to which a standard normal one belongs. */
export function logNormalOf(normal: number, mean: number, cv: number): number {
  const variance = Math.log(1 + cv * cv);
  return mean * Math.exp(Math.sqrt(variance) * normal - variance / 2);
}
