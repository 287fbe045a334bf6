import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { type Cleaning, cleaningOf } from './cleaning.ts';
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
  const removed: number[] = [];
  let row: SortedRow = { places: placesInOrder(times), from: 0, to: times.length };
  while (
    row.to - row.from > FEWEST_READINGS &&
    !isStable(stabilityCoefficient(endsOf(times, row)), norm)
  ) {
    const end = removableEnd(times, row);
    if (end === undefined) break;
    const place = row.places[end === 'greatest' ? row.to - 1 : row.from];
    if (place !== undefined) removed.push(place);
    row = shortened(row, end);
  }
  return cleaningOf(times, removed, norm);
}

/** The readings that are left, as places in the order of their times: only ends are ever removed. */
interface SortedRow {
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

type End = 'greatest' | 'least';

function placesInOrder(times: readonly number[]): readonly number[] {
  const at = (place: number): number => times[place] ?? 0;
  return [...times.keys()].toSorted((a, b) => at(a) - at(b));
}

/** The least and the greatest time: the coefficient needs no other. */
function endsOf(times: readonly number[], { places, from, to }: SortedRow): readonly number[] {
  return [places[from], places[to - 1]].flatMap((place) =>
    place === undefined ? [] : (times[place] ?? []),
  );
}

function shortened(row: SortedRow, end: End): SortedRow {
  return end === 'greatest' ? { ...row, to: row.to - 1 } : { ...row, from: row.from + 1 };
}

/** The end that no other reading repeats, and whose absence makes the row more stable. */
function removableEnd(times: readonly number[], row: SortedRow): End | undefined {
  const [least = 0, greatest = 0] = endsOf(times, row);
  const ends = [
    { end: 'greatest', time: greatest },
    { end: 'least', time: least },
  ] as const;
  return ends
    .map(({ end, time }) => ({ end, time, left: endsOf(times, shortened(row, end)) }))
    .filter(({ time, left }) => !left.some((other) => isSameTime(time, other)))
    .map(({ end, left }) => ({
      end,
      after: stabilityCoefficient(left) ?? Number.POSITIVE_INFINITY,
    }))
    .toSorted((a, b) => a.after - b.after)[0]?.end;
}
