import type { Interval } from '../lib/intervals.ts';
import { addDays, type Day, dayOf, type Instant, startOfDay } from '../lib/time.ts';

/** A calendar day of a zone as an interval: 23, 24 or 25 hours, or other where a zone changes its rules. */
export interface DayBounds extends Interval {
  readonly day: Day;
}

/** Part of an interval that lies on one local day. */
export interface DayPiece extends Interval {
  readonly day: Day;
}

/** Finds the local day of an instant in a zone. */
export type DayFinder = (at: Instant, zone: string) => DayBounds;

/** So long after a day it is worth looking at the next one: a day of a change of clocks is hardly longer. */
const NEAR_MS = 26 * 3_600_000;

/**
 * A finder that remembers the day it found last in each zone: most questions in a row are about the same day or the one
 * after it, and asking the calendar for the day of an instant is slow.
 */
export function createDayFinder(dayStartMinutes: number): DayFinder {
  const lastFound = new Map<string, DayBounds>();
  return (at, zone) => {
    const last = lastFound.get(zone);
    if (last && isWithin(last, at)) return last;
    const isNear = last !== undefined && at >= last.end && at < last.end + NEAR_MS;
    const next = isNear ? boundsAfter(last, zone, dayStartMinutes) : undefined;
    const found =
      next && isWithin(next, at)
        ? next
        : boundsOf(dayOf(at, zone, dayStartMinutes), zone, dayStartMinutes);
    lastFound.set(zone, found);
    return found;
  };
}

const isWithin = ({ start, end }: Interval, at: Instant): boolean => start <= at && at < end;

/** The next day begins where this one ends. */
function boundsAfter({ day, end }: DayBounds, zone: string, dayStartMinutes: number): DayBounds {
  const next = addDays(day, 1);
  return { day: next, start: end, end: startOfDay(addDays(next, 1), zone, dayStartMinutes) };
}

/** First instant of the day and first instant of the next. */
export function boundsOf(day: Day, zone: string, dayStartMinutes: number): DayBounds {
  return {
    day,
    start: startOfDay(day, zone, dayStartMinutes),
    end: startOfDay(addDays(day, 1), zone, dayStartMinutes),
  };
}

/**
 * The one place where time is split into days: the parts of `[start, end)` on each local day of `zone`, in order.
 * Their lengths add up to the whole exactly. An empty interval is one empty piece on its day.
 */
export function splitByDay(interval: Interval, zone: string, findDay: DayFinder): DayPiece[] {
  const pieces: DayPiece[] = [];
  let start = interval.start;
  do {
    const bounds = findDay(start, zone);
    const end = Math.min(bounds.end, interval.end);
    pieces.push({ day: bounds.day, start, end });
    start = end;
  } while (start < interval.end);
  return pieces;
}
