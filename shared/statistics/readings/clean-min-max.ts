import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { type Cleaning, cleaningOf } from './cleaning.ts';
import { isStable } from './stability.ts';

/** Removing two readings of three leaves one, which is stable by definition. */
const FEWEST_READINGS = 4;

/**
 * The variant in students' answers: when Куст exceeds its norm, one greatest and one least reading are removed at once,
 * and only once. Fewer than four readings: nothing is removed. No readings: `repeat`. One reading: `accept`.
 */
export function cleanMinMax(times: readonly number[], norm: number): Cleaning {
  const isClean = times.length < FEWEST_READINGS || isStable(stabilityCoefficient(times), norm);
  if (isClean) return cleaningOf(times, [], norm);
  const greatest = times.indexOf(Math.max(...times));
  // Where all readings are 0 the least and the greatest are the same reading: the last one goes as the least.
  const least = times.lastIndexOf(Math.min(...times));
  return cleaningOf(times, [greatest, least], norm);
}
