const LOG_ROOT_TWO_PI = 0.9189385332046728;

/** From here on Stirling's series is exact to the last digit. */
export const STIRLING_FROM = 10;

/** What Stirling's formula lacks: ln Γ(x) − ((x − ½)·ln x − x + ½·ln 2π), for x ≥ 10 (as R's `lgammacor`). */
export function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  // Bernoulli numbers B₂ₖ / (2k·(2k − 1)).
  const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
  return terms.reduceRight((total, term) => total * square + term, 0) / x;
}

/** ln(xᵃ·e⁻ˣ / Γ(a)) for a ≥ 10, without the difference of two great numbers that the definition asks for. */
export function logGammaFront(a: number, x: number): number {
  const away = (x - a) / a;
  return a * (Math.log1p(away) - away) + Math.log(a) / 2 - LOG_ROOT_TWO_PI - stirlingRest(a);
}
