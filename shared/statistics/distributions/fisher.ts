import { betaTails } from '../incomplete-beta.ts';

/** P(F ≥ f) of Fisher's distribution with `over` and `under` > 0 degrees of freedom (R: `pf(…, lower.tail = FALSE)`). */
export function fisherUpper(f: number, over: number, under: number): number {
  if (f <= 0) return 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  const whole = under + over * f;
  return betaTails({ x: under / whole, y: (over * f) / whole, a: under / 2, b: over / 2 }).lower;
}
