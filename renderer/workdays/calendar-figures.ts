import type { CalendarDay } from '#shared/workdays/calendar.ts';

/** The day's share of non-result work; null where nothing was worked. */
export function nonResultOf({ workingMs, resultMs }: CalendarDay): number | null {
  return workingMs === 0 ? null : 1 - resultMs / workingMs;
}

/** What several days come to. Shares are 0…1; null where nothing was worked. */
export interface CalendarSum {
  readonly days: number;
  readonly nonResultShare: number | null;
  readonly questions: number;
}

/** Days together: time is added up first, so that a short day does not weigh as much as a long one. */
export function sumOf(days: readonly CalendarDay[]): CalendarSum {
  const total = (of: (day: CalendarDay) => number): number =>
    days.reduce((sum, day) => sum + of(day), 0);
  const workingMs = total((day) => day.workingMs);
  return {
    days: days.length,
    nonResultShare: workingMs === 0 ? null : 1 - total((day) => day.resultMs) / workingMs,
    questions: total((day) => day.questions),
  };
}
