import { addDays, type Day, weekday } from '#shared/lib/time.ts';

import type { ProductionCalendar } from './production-calendar.ts';

/** A day off that a decree moves: `from` becomes a work day unless it is a holiday, `to` becomes a day off. */
interface MovedDayOff {
  readonly from: Day;
  readonly to: Day;
}

/** What the work days of a year follow from. */
export interface CalendarRules {
  readonly year: number;
  /** Holidays as `MM-DD`. */
  readonly holidays: readonly string[];
  /** Those whose coincidence with a weekend only a decree moves (New Year's holidays and Christmas in Russia). */
  readonly movedByDecreeOnly: readonly string[];
  readonly moved: readonly MovedDayOff[];
  readonly isPreliminary: boolean;
}

const SATURDAY = 6;

/**
 * Work days of a year by the Labour Code of the Russian Federation: weekends and holidays are off (articles 111, 112);
 * a weekend that is a holiday moves to the next work day after the holiday, or as a decree says; the work day before a
 * holiday is an hour shorter (article 95), and so is a day off that is worked in the place of such a day.
 */
export function deriveCalendar(rules: CalendarRules): ProductionCalendar {
  const isBeforeHoliday = (day: Day): boolean => isHoliday(rules, addDays(day, 1));
  const isShort = (day: Day): boolean => {
    const insteadOf = rules.moved.find(({ from }) => from === day)?.to ?? day;
    return isBeforeHoliday(insteadOf);
  };
  const workDays = workDaysOf(rules);
  const months = Array.from({ length: 12 }, (_, index) => {
    const ofMonth = workDays.filter((day) => Number(day.slice(5, 7)) === index + 1);
    return { workDays: ofMonth.length, shortDays: ofMonth.filter(isShort).length };
  });
  return { year: rules.year, months, isPreliminary: rules.isPreliminary };
}

/** The work days of the year by the same rules, in order. */
export function workDaysOf(rules: CalendarRules): readonly Day[] {
  const off = daysOff(rules);
  return daysOfYear(rules.year).filter((day) => !off.has(day));
}

function isHoliday({ holidays }: CalendarRules, day: Day): boolean {
  return holidays.includes(day.slice(5));
}

function daysOff(rules: CalendarRules): ReadonlySet<Day> {
  const days = daysOfYear(rules.year);
  const worked = new Set(rules.moved.map(({ from }) => from));
  const off = new Set([
    ...days.filter((day) => isHoliday(rules, day) || (isWeekend(day) && !worked.has(day))),
    ...rules.moved.map(({ to }) => to),
  ]);
  const coincident = days.filter(
    (day) =>
      isWeekend(day) &&
      isHoliday(rules, day) &&
      !worked.has(day) &&
      !rules.movedByDecreeOnly.includes(day.slice(5)),
  );
  for (const holiday of coincident) {
    let next = addDays(holiday, 1);
    while (off.has(next)) next = addDays(next, 1);
    off.add(next);
  }
  return off;
}

function isWeekend(day: Day): boolean {
  return weekday(day) >= SATURDAY;
}

function daysOfYear(year: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
}
