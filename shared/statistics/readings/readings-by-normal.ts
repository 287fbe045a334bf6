import { type AllowedError, type Spread, spreadPerError } from './allowed-error.ts';

/**
 * Required readings n = (z·s / (a·x̄))² for a relative, n = (z·s / e)² for an absolute error, not rounded (Stevenson,
 * Operations Management, ch. 7). Books that round z to 2.58 differ by one at times. No error allowed: undefined.
 */
export function readingsByNormal(
  spread: Spread,
  allowed: AllowedError,
  z: number,
): number | undefined {
  const ratio = spreadPerError(spread, allowed);
  return ratio === undefined ? undefined : (z * ratio) ** 2;
}
