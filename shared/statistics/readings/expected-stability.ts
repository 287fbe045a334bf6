import { meanRange } from './mean-range.ts';

/**
 * The stability coefficient that log-normal durations show by chance: exp(σ·d₂(n)) with σ² = ln(1 + CV²), for a
 * coefficient of variation `variation` and `n` readings (derived from order statistics). 60 % and 20 readings give 7.9,
 * which no norm allows: a row of calls is not unstable, it is a row of calls. No reading and one reading: 1.
 */
export function expectedStability(variation: number, n: number): number {
  return Math.exp(Math.sqrt(Math.log1p(variation * variation)) * meanRange(n));
}
