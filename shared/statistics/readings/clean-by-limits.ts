import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { type Cleaning, cleaningOf, without } from './cleaning.ts';
import { type LimitFactorTable, limitFactor, USUAL_LIMIT_FACTORS } from './limit-factor.ts';
import { type LimitValues, limitFigures, limitValues } from './limit-values.ts';
import { isStable } from './stability.ts';

/** Up to here a row is accepted without a test, and beyond the second figure the test is not made for it. */
const ACCEPTED_UNTESTED = 1.3;
const GREATEST_TESTED = 2;

/**
 * Cleaning by limit values (norms of construction): a row with Кр ≤ 1.3 is accepted as it is; otherwise readings
 * outside the limits are removed and the rest is tested again, until none lies outside. A row that then still exceeds 2
 * is beyond this test, and has to be observed again. No readings: `repeat`. One reading: `accept`.
 */
export function cleanByLimits(
  times: readonly number[],
  factors: LimitFactorTable = USUAL_LIMIT_FACTORS,
): Cleaning {
  let removed: readonly number[] = [];
  for (;;) {
    const kept = without(times, removed);
    const limits = limitsOf(kept, factors);
    if (!limits || isStable(stabilityCoefficient(kept), ACCEPTED_UNTESTED)) break;
    const outside = endsOutside(times, removed, limits);
    if (outside.length === 0) break;
    removed = [...removed, ...outside];
  }
  return cleaningOf(times, removed, GREATEST_TESTED);
}

/** The limits of a row with K by its length; undefined where the row is too short for the test. */
export function limitsOf(
  times: readonly number[],
  factors: LimitFactorTable,
): LimitValues | undefined {
  const figures = limitFigures(times);
  const factor = limitFactor(factors, times.length - 1);
  return figures && factor !== undefined ? limitValues(figures, factor) : undefined;
}

/** The test is about the ends: of what lies outside, one greatest and one least reading go at a time. */
function endsOutside(
  times: readonly number[],
  removed: readonly number[],
  { low, high }: LimitValues,
): readonly number[] {
  const kept = without(times, removed);
  const placeOf = (end: number): number =>
    times.findIndex((time, index) => time === end && !removed.includes(index));
  const greatest = Math.max(...kept);
  const least = Math.min(...kept);
  return [
    ...(greatest > high ? [placeOf(greatest)] : []),
    ...(least < low ? [placeOf(least)] : []),
  ];
}
