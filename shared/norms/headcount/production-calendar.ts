import { z } from 'zod';

import { sum } from '#shared/statistics/mean.ts';

const calendarMonthSchema = z.object({
  workDays: z.int().nonnegative().max(31),
  /** Work days before a holiday, which are an hour shorter. */
  shortDays: z.int().nonnegative().max(31),
});

/** Work days of a year of the five-day week, month by month: a default that can be edited. */
export const productionCalendarSchema = z.object({
  year: z.int(),
  months: z.array(calendarMonthSchema).length(12),
  /** The government's decree on moved days off was not known yet when it was made. */
  isPreliminary: z.boolean(),
});
export type ProductionCalendar = Readonly<z.infer<typeof productionCalendarSchema>>;

/** An hour shorter, Labour Code of the Russian Federation, article 95. */
const SHORTER_BY_HOURS = 1;

/** Hours of some work days, `shortHours` fewer: 247 days of 8 h less 4 h are 1972 h. */
export function calendarFund(workDays: number, shortHours: number, hoursPerDay = 8): number {
  return workDays * hoursPerDay - shortHours;
}

/** Hours of months `from` to `to` (1–12, both included) at so many hours a day (weekly hours / 5); none: 0. */
export function fundOfMonths(
  calendar: ProductionCalendar,
  hoursPerDay: number,
  { from, to }: { readonly from: number; readonly to: number } = { from: 1, to: 12 },
): number {
  const months = calendar.months.slice(from - 1, to);
  const workDays = sum(months.map((month) => month.workDays));
  const shortDays = sum(months.map((month) => month.shortDays));
  return calendarFund(workDays, shortDays * SHORTER_BY_HOURS, hoursPerDay);
}
