import { logGamma } from './log-gamma.ts';
import { STIRLING_FROM, stirlingRest } from './stirling.ts';

const LOG_ROOT_TWO_PI = 0.9189385332046728;

/** ln B(a, b) for a, b > 0: exact also where ln Γ(a + b) − ln Γ(b) is the difference of two great numbers (as R's `lbeta`). */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const great = Math.max(a, b);
  const total = a + b;
  if (great < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(total);
  const rest = stirlingRest(great) - stirlingRest(total);
  const great1 = Math.log1p(-small / total);
  if (small < STIRLING_FROM) {
    return logGamma(small) + rest + small - small * Math.log(total) + (great - 0.5) * great1;
  }
  return (
    LOG_ROOT_TWO_PI -
    Math.log(great) / 2 +
    stirlingRest(small) +
    rest +
    (small - 0.5) * Math.log(small / total) +
    great * great1
  );
}
