import { addDays, type Day, type Instant, instantAt } from '../../lib/time.ts';

/** Where the department of the demonstration study works. */
export const DEMO_ZONE = 'Europe/Moscow';

/** The last day of the demonstration study: a screen that opens it shows this day first. */
export const DEMO_TODAY: Day = '2026-03-27';

const WORKING_DAYS = [-11, -10, -9, -8, -7, -4, -3, -2, -1, 0];

/** Two weeks up to `DEMO_TODAY` without a holiday in Russia, Monday to Friday. */
export const DEMO_DAYS: readonly Day[] = WORKING_DAYS.map((count) => addDays(DEMO_TODAY, count));

/** When the study was set up: the afternoon of the working day before its first. */
export const FOUNDED: Instant = instantAt('2026-03-13', '16:40:12', DEMO_ZONE);

/** A minute, ms. */
export const MINUTE = 60_000;

/** A time of day as milliseconds after midnight: what the plan of a day is written in. */
export function timeOfDay(hours: number, minutes = 0): number {
  return Math.round((hours * 60 + minutes) * MINUTE);
}
