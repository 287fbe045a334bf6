import { logGamma } from './log-gamma.ts';
import { logGammaFront, STIRLING_FROM } from './stirling.ts';

const EPSILON = 1e-16;
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/** Both tails of the regularised incomplete gamma function; each is exact to the last digits also where it is small. */
export interface GammaTails {
  /** P(a, x) = γ(a, x) / Γ(a). */
  readonly lower: number;
  /** Q(a, x) = 1 − P(a, x). */
  readonly upper: number;
}

/** P(a, x) and Q(a, x) for a > 0: the series below x = a + 1, Lentz' continued fraction above (Numerical Recipes §6.2). */
export function incompleteGamma(a: number, x: number): GammaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = Math.exp(
    a < STIRLING_FROM ? a * Math.log(x) - x - logGamma(a) : logGammaFront(a, x),
  );
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let step = 1; step <= MOST_STEPS && term > total * EPSILON; step += 1) {
    term *= x / (a + step);
    total += term;
  }
  return total;
}

function continuedFraction(a: number, x: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / away(b);
  let fraction = d;
  for (let i = 1; i <= MOST_STEPS; i += 1) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / away(numerator * d + b);
    c = away(b + numerator / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 2 * EPSILON) break;
  }
  return fraction;
}
