import { addDays, type Day, weekday } from '#shared/lib/time.ts';

/** A month such as `2026-11`. */
export type Month = string;

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The month so many months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** The weeks of a month from Monday to Sunday; null stands for days of the months beside it. */
export function weeksOf(month: Month): (Day | null)[][] {
  const weeks: (Day | null)[][] = [];
  const last = lastDayOf(month);
  let day = addDays(firstDayOf(month), 1 - weekday(firstDayOf(month)));
  while (day <= last) {
    const monday = day;
    const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(week.map((each) => (monthOf(each) === month ? each : null)));
    day = addDays(day, 7);
  }
  return weeks;
}
