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

/**
 * A finder that remembers the day it found last in each zone: most questions in a row are about the same day, and
 * asking the calendar is slow.
 */
export function createDayFinder(dayStartMinutes: number): DayFinder {
  const lastFound = new Map<string, DayBounds>();
  return (at, zone) => {
    const last = lastFound.get(zone);
    if (last && last.start <= at && at < last.end) return last;
    const found = boundsOf(dayOf(at, zone, dayStartMinutes), zone, dayStartMinutes);
    lastFound.set(zone, found);
    return found;
  };
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
