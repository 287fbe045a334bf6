import { Temporal } from 'temporal-polyfill';

/** Epoch milliseconds, UTC, integer. */
export type Instant = number;

/** A calendar day such as `2026-03-02`, without a zone. */
export type Day = string;

/** An instant as one place saw it: the IANA zone, and its offset from UTC in minutes at that instant. */
export interface Moment {
  readonly at: Instant;
  readonly zone: string;
  readonly offsetMinutes: number;
}

const zoned = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The moment at which `zone` has the instant `at`. */
export function momentIn(at: Instant, zone: string): Moment {
  return { at, zone, offsetMinutes: Math.round(zoned(at, zone).offsetNanoseconds / 6e10) };
}

/**
 * First instant at which the clocks of a zone show a day's date and at least `dayStartMinutes` after midnight: right
 * also where that time does not exist, comes twice, or the whole day is missing.
 */
export function startOfDay(day: Day, zone: string, dayStartMinutes = 0): Instant {
  const date = Temporal.PlainDate.from(day);
  if (dayStartMinutes === 0) return date.toZonedDateTime(zone).epochMilliseconds;
  const wanted = date.toPlainDateTime(
    Temporal.PlainTime.from('00:00').add({ minutes: dayStartMinutes }),
  );
  const found = wanted.toZonedDateTime(zone);
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // The clocks skipped that time: the day begins when they did.
  const skip = found.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return (skip ?? found).epochMilliseconds;
}

/**
 * The local day of an instant, where a day begins `dayStartMinutes` after midnight: the last one that has begun. It is
 * defined by `startOfDay`, so that an hour that a zone repeats or skips belongs to exactly one day.
 */
export function dayOf(at: Instant, zone: string, dayStartMinutes = 0): Day {
  let day = addDays(zoned(at, zone).toPlainDate().toString(), 1);
  while (at < startOfDay(day, zone, dayStartMinutes)) day = addDays(day, -1);
  return day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Day of the week: 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** How many days lie from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The instant of a wall-clock time `HH:MM[:SS]` on a day in a zone. */
export function instantAt(day: Day, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

/** Wall-clock time `HH:MM:SS` of an instant in a zone. */
export function clockTime(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'second' });
}

/** ISO 8601 with the zone's offset, for documents that leave the application. */
export function isoWithOffset(at: Instant, zone: string): string {
  return zoned(at, zone).toString({ timeZoneName: 'never' });
}

/** Reads ISO 8601 with an offset or `Z`; undefined when the text is not such an instant. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether the text is a calendar day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the text is a zone that the runtime knows: an IANA name in whatever case, or an offset such as `+03:00`. */
export function isZone(text: string): boolean {
  try {
    return zoned(0, text).timeZoneId.toLowerCase() === text.toLowerCase();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
