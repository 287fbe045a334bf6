import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { type Cleaning, cleaningOf, without } from './cleaning.ts';
import { isSameTime, isStable } from './stability.ts';

/** One reading alone is stable by definition, which says nothing: so many stay at least. */
const FEWEST_READINGS = 2;

/**
 * The rule of textbooks: while Куст exceeds its norm, the greatest **or** the least reading is removed, but only one
 * that no other reading repeats; then the coefficient is found anew. Where both could go, the one goes whose absence
 * makes the row more stable, the greatest if neither does. A row that stays unstable has to be observed again
 * (koefficienta.ru, enduratexter-material16modered-1683). No readings: nothing removed, `repeat`. One: `accept`.
 */
export function cleanStepwise(times: readonly number[], norm: number): Cleaning {
  let removed: readonly number[] = [];
  for (;;) {
    const kept = without(times, removed);
    if (kept.length <= FEWEST_READINGS || isStable(stabilityCoefficient(kept), norm)) break;
    const place = removablePlace(times, removed);
    if (place === undefined) break;
    removed = [...removed, place];
  }
  return cleaningOf(times, removed, norm);
}

function removablePlace(times: readonly number[], removed: readonly number[]): number | undefined {
  const kept = without(times, removed);
  const extremes = [Math.max(...kept), Math.min(...kept)];
  const candidates = extremes
    .filter((extreme) => kept.filter((time) => isSameTime(time, extreme)).length === 1)
    .map((extreme) => times.findIndex((time, at) => time === extreme && !removed.includes(at)))
    .map((place) => ({
      place,
      after: stabilityCoefficient(without(times, [...removed, place])) ?? Number.POSITIVE_INFINITY,
    }));
  return candidates.toSorted((a, b) => a.after - b.after)[0]?.place;
}
