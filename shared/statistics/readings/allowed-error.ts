/** How near the mean has to be known: by a share of itself, or by a time. */
export type AllowedError =
  | { readonly kind: 'relative'; readonly share: number }
  | { readonly kind: 'absolute'; readonly error: number };

/** Mean and standard deviation of the readings taken so far. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** The standard deviation in units of the allowed error; undefined where nothing is allowed (also: relative to 0). */
export function spreadPerError({ mean, sd }: Spread, allowed: AllowedError): number | undefined {
  const error = allowed.kind === 'relative' ? allowed.share * mean : allowed.error;
  return error > 0 ? sd / error : undefined;
}

/** Readings that are still to be taken. */
export function readingsLeft(required: number, taken: number): number {
  return Math.max(0, required - taken);
}
