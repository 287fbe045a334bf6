import { addDays, type Day } from '../../lib/time.ts';

/** Where the department of the demonstration study works. */
export const DEMO_ZONE = 'Europe/Moscow';

/** The last day of the demonstration study: a screen that opens it shows this day first. */
export const DEMO_TODAY: Day = '2026-03-13';

const WORKING_DAYS = [-11, -10, -9, -8, -7, -4, -3, -2, -1, 0];

/** Two working weeks, Monday to Friday, up to `DEMO_TODAY`. */
export const DEMO_DAYS: readonly Day[] = WORKING_DAYS.map((count) => addDays(DEMO_TODAY, count));

/** A minute, ms. */
export const MINUTE = 60_000;

/** A time of day as milliseconds after midnight: what the plan of a day is written in. */
export function timeOfDay(hours: number, minutes = 0): number {
  return Math.round((hours * 60 + minutes) * MINUTE);
}
