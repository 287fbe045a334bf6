import { monthAfter } from './calendar-month.ts';
import type { NumberSource } from './number-source.ts';
import type { Scenario } from './scenario.ts';

/** Which calendar month a month of the run is, counted from 1; null where the scenario says none. */
export function calendarMonthOf({ firstMonth }: Scenario, month: number): string | null {
  return firstMonth === undefined ? null : monthAfter(firstMonth, month - 1);
}

/** The calendar years that a run reaches into; none where the scenario says no month. */
export function runYears({ firstMonth, months }: Scenario): number[] {
  if (firstMonth === undefined) return [];
  const last = Number(monthAfter(firstMonth, months - 1).slice(0, 4));
  const first = Number(firstMonth.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const WORD = 'production-calendar';

/** The source of working days that come from production calendars of these years. */
export function calendarSource(years: readonly number[]): NumberSource {
  return { kind: 'imported', from: [WORD, ...years].join(' ') };
}

/** The years whose production calendars a number comes from; null: from elsewhere. */
export function calendarYears(source: NumberSource | null | undefined): number[] | null {
  if (source?.kind !== 'imported') return null;
  const [word, ...years] = source.from.split(' ');
  return word === WORD ? years.map(Number) : null;
}

/** Years of a run for which no production calendar was known, so that Monday to Friday are taken for worked. */
export function yearsWithoutCalendar(scenario: Scenario): number[] {
  const source = scenario.sources[WORK_DAYS_PATH];
  const known = calendarYears(source);
  return known ? runYears(scenario).filter((year) => !known.includes(year)) : [];
}

/** Where the working days of the months stand. */
export const WORK_DAYS_PATH = 'department.time.workDays';
