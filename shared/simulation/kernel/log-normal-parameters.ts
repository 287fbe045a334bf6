/** µ and σ of the logarithm. */
export interface LogNormalParameters {
  readonly mu: number;
  readonly sigma: number;
}

/** σ² = ln(1 + CV²), µ = ln mean − σ²/2, for a mean and a coefficient of variation above zero. */
export function logNormalParameters(mean: number, cv: number): LogNormalParameters {
  const variance = Math.log1p(cv * cv);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
