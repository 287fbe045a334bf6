import { leastNumber } from '#shared/statistics/required/least-number.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

import { type AllowedError, type Spread, spreadPerError } from './allowed-error.ts';

/** Required readings, not rounded, with the quantile that they were found with. */
export interface StudentReadings {
  readonly t: number;
  readonly readings: number;
}

/**
 * Required readings from a small pilot: n = (t(n₀−1)·s / (k·x̄))², not rounded (Niebel, Methods, Standards & Work
 * Design). A pilot of fewer than two readings, or no error allowed: undefined.
 */
export function readingsByStudent(
  pilot: Spread & { readonly n: number },
  allowed: AllowedError,
  confidence: number,
): StudentReadings | undefined {
  const ratio = spreadPerError(pilot, allowed);
  if (ratio === undefined || pilot.n < 2) return undefined;
  const t = studentQuantile((1 + confidence) / 2, pilot.n - 1);
  return { t, readings: (t * ratio) ** 2 };
}

/**
 * The same without the pilot's degrees of freedom: the least whole n ≥ 2 with n ≥ (t(n−1)·s / error)², on which the
 * usual iteration settles. No error allowed: undefined.
 */
export function readingsByStudentIterated(
  spread: Spread,
  allowed: AllowedError,
  confidence: number,
): number | undefined {
  const ratio = spreadPerError(spread, allowed);
  if (ratio === undefined) return undefined;
  return leastNumber(2, (n) => n >= (studentQuantile((1 + confidence) / 2, n - 1) * ratio) ** 2);
}
