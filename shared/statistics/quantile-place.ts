/** Where a quantile lies among `n` sorted values: the index below, and the weight of the value after it. */
export interface QuantilePlace {
  readonly below: number;
  readonly weight: number;
}

/**
 * Quantile by R's type 7 (Hyndman & Fan 1996): h = (n − 1)·p; the value is x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋+1] − x[⌊h⌋]).
 * Undefined for n = 0; for n = 1 it is the one value. `p` lies in [0, 1].
 */
export function quantilePlace(n: number, p: number): QuantilePlace | undefined {
  if (n === 0) return undefined;
  const h = (n - 1) * p;
  const below = Math.floor(h);
  return { below, weight: h - below };
}
