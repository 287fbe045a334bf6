import { z } from 'zod';

/** A month of the calendar, such as `2026-04`. */
export const calendarMonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const MONTHS = 12;

/** The calendar month that comes so many months later; fewer than none: earlier. */
export function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1 + count;
  const year = String(Math.floor(index / MONTHS)).padStart(4, '0');
  return `${year}-${String((index % MONTHS) + 1).padStart(2, '0')}`;
}
