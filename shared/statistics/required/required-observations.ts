import { assert } from '../../lib/assert.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { studentQuantile } from '../student-quantile.ts';
import { leastNumberNear } from './least-number.ts';
import { wholeUp } from './whole-up.ts';

/** How near a mean shall come: `error` is half the width of the interval, in the unit of the values. */
export interface Precision {
  readonly error: number;
  readonly level: number;
}

/** A number of observations as the formula gives it, and rounded up. */
export interface Required {
  readonly exact: number;
  readonly n: number;
}

/** n = (z·s/e)²: for a deviation that is known. At least 1. */
export function requiredByNormal(deviation: number, { error, level }: Precision): Required {
  return required(((normalQuantile((1 + level) / 2) * deviation) / checked(error)) ** 2);
}

/**
 * n = (t(n₀−1)·s/e)² from a pilot of n₀ ≥ 2 values, never fewer than the pilot itself: Stein's two-stage rule (1945).
 * With this n the mean lies within ±e of the truth at least as often as the level says, whatever the pilot was.
 */
export function requiredByPilot(
  pilot: { readonly deviation: number; readonly n: number },
  { error, level }: Precision,
): Required {
  assert(pilot.n >= 2, 'a pilot of two values or more');
  const t = studentQuantile((1 + level) / 2, pilot.n - 1);
  const { exact, n } = required(((t * pilot.deviation) / checked(error)) ** 2);
  return { exact, n: Math.max(n, pilot.n) };
}

/** The least n ≥ 2 with t(n−1)·s/√n ≤ e: the t of the study itself, not of its pilot. */
export function requiredByStudent(deviation: number, { error, level }: Precision): number {
  const z = normalQuantile((1 + level) / 2);
  const near = ((z * deviation) / checked(error)) ** 2;
  return leastNumberNear(
    2,
    near + (z ** 2 + 1) / 2,
    (n) => (studentQuantile((1 + level) / 2, n - 1) * deviation) / Math.sqrt(n) <= error,
  );
}

/** n = z²·p(1 − p)/e² independent observations for a share. At least 1. */
export function requiredForShare(share: number, { error, level }: Precision): Required {
  assert(share >= 0 && share <= 1, `share ${share}`);
  return required(
    (normalQuantile((1 + level) / 2) ** 2 * share * (1 - share)) / checked(error) ** 2,
  );
}

function required(exact: number): Required {
  return { exact, n: Math.max(1, wholeUp(exact)) };
}

function checked(error: number): number {
  assert(error > 0, `half-width ${error}`);
  return error;
}
