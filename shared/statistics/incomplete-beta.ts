import { logBeta } from './distributions/log-beta.ts';

const EPSILON = 1e-15;
const TINY = 1e-300;
const MOST_STEPS = 20_000;

/** I_x(a, b) and 1 − I_x(a, b); each keeps its digits also where it is small. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
}

/** A point x of (0, 1) with y = 1 − x, each as exact as the caller knows it, and the shape of the distribution. */
export interface BetaPoint {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
}

/** Both tails of the beta distribution, by Lentz' continued fraction (Numerical Recipes §6.4). */
export function betaTails({ x, y, a, b }: BetaPoint): BetaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = betaTails({ x: y, y: x, a: b, b: a });
    return { lower: upper, upper: lower };
  }
  const logX = y < 0.5 ? Math.log1p(-y) : Math.log(x);
  const logY = x < 0.5 ? Math.log1p(-x) : Math.log(y);
  const front = Math.exp(a * logX + b * logY - logBeta(a, b));
  const lower = front * continuedFraction({ x, y, a, b });
  return { lower, upper: 1 - lower };
}

/** Regularised incomplete beta function I_x(a, b): 0 up to x = 0, 1 from x = 1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  return betaTails({ x, y: 1 - x, a, b }).lower;
}

/** The even part of the usual fraction (DLMF 8.17.22), in terms of y so that nothing cancels where x is nearly 1. */
function continuedFraction({ x, y, a, b }: BetaPoint): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  const excess = x < y ? a - (a + b) * x : (a + b) * y - b;
  let c = 1 / TINY;
  let d = 1 / away((a / (a + 1)) * (excess + 1));
  let fraction = d;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    const place = a + 2 * n - 1;
    const over = ((a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x) / (place * place);
    const under =
      n + (n * (b - n) * x) / place + ((a + n) / (place + 2)) * (excess + 1 + n * (1 + y));
    d = 1 / away(under + over * d);
    c = away(under + over / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < EPSILON) break;
  }
  return fraction;
}
