import { assert } from '../../lib/assert.ts';
import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import { studentQuantile } from '../student-quantile.ts';
import { leastNumberNear } from './least-number.ts';
import type { Precision } from './required-observations.ts';

/** Of ten studies that follow an advice, nine shall reach their precision. */
export const ASSURANCE = 0.9;

/** How sure it shall be that the study reaches its precision. */
export interface Assured extends Precision {
  /** Such as 0.9: of ten studies planned so, nine have an interval of ±error or less. */
  readonly assurance: number;
}

/**
 * The least n ≥ 2 for which the study's own half-width t(n−1)·s/√n is at most `error` with the wanted assurance, for a
 * known deviation (Kupper & Hafner 1989): t(n−1)·σ·√(χ²(n−1)/(n−1))/√n ≤ e. The usual formula reaches it every other time.
 */
export function requiredWithAssurance(
  deviation: number,
  { error, level, assurance }: Assured,
): number {
  assert(error > 0 && assurance > 0 && assurance < 1, `half-width ${error}, ${assurance}`);
  return leastNumberNear(2, roughly(deviation, { error, level, assurance }), (n) => {
    const df = n - 1;
    const greatest = deviation * Math.sqrt(chiSquareQuantile(assurance, df) / df);
    return (studentQuantile((1 + level) / 2, df) * greatest) / Math.sqrt(n) <= error;
  });
}

/** About the same number, by the first terms of both quantiles; only where to begin, not the answer. */
function roughly(deviation: number, { error, level, assurance }: Assured): number {
  const z = normalQuantile((1 + level) / 2);
  const u = normalQuantile(assurance);
  let n = (z * deviation) ** 2 / error ** 2 + 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const df = Math.max(1, n - 1);
    const t = z + (z ** 3 + z) / (4 * df);
    const spread = (1 - 2 / (9 * df) + u * Math.sqrt(2 / (9 * df))) ** 3;
    n = ((t * deviation) / error) ** 2 * spread;
  }
  return n;
}

const ROUNDS = 8;

/**
 * The same from a pilot: its deviation is raised to the upper limit of what it may be, and the doubt is shared between
 * the pilot and the study. The unit is whatever varies: an observation, a person-day, or a person.
 */
export function requiredByPilotWithAssurance(
  pilot: { readonly deviation: number; readonly n: number },
  { error, level, assurance }: Assured,
): number {
  assert(pilot.n >= 2, 'a pilot of two values or more');
  const each = (1 + assurance) / 2;
  const df = pilot.n - 1;
  const upper = pilot.deviation * Math.sqrt(df / chiSquareQuantile(1 - each, df));
  return requiredWithAssurance(upper, { error, level, assurance: each });
}
