/**
 * cos 2πu, 0 ≤ u < 1, by sums and products only: engines of JavaScript round `Math.cos` differently, and a seed must give
 * the same bytes in each of them. The quarter of the turn comes off exactly; what is left is a Taylor series.
 */
export function cosineOfTurn(turn: number): number {
  const quarter = Math.round(4 * turn);
  const angle = (4 * turn - quarter) * (Math.PI / 2);
  switch (quarter & 3) {
    case 0:
      return cosineNearZero(angle);
    case 1:
      return -sineNearZero(angle);
    case 2:
      return -cosineNearZero(angle);
    default:
      return sineNearZero(angle);
  }
}

/** Terms of the series until they are less than the last digit, |x| ≤ π/4. */
const TERMS = 9;

function cosineNearZero(angle: number): number {
  const square = angle * angle;
  let sum = 1;
  for (let term = TERMS; term > 0; term -= 1) {
    sum = 1 - (square * sum) / ((2 * term - 1) * (2 * term));
  }
  return sum;
}

function sineNearZero(angle: number): number {
  const square = angle * angle;
  let sum = 1;
  for (let term = TERMS; term > 0; term -= 1) {
    sum = 1 - (square * sum) / (2 * term * (2 * term + 1));
  }
  return angle * sum;
}

/** A standard normal number from two uniform ones in (0, 1) (Box and Muller 1958). */
export function normalOf(radius: number, angle: number): number {
  return Math.sqrt(-2 * Math.log(radius)) * cosineOfTurn(angle);
}

/** The log-normal number of that mean and coefficient of variation to which a standard normal one belongs. */
export function logNormalOf(normal: number, mean: number, cv: number): number {
  const variance = Math.log(1 + cv * cv);
  return mean * Math.exp(Math.sqrt(variance) * normal - variance / 2);
}
