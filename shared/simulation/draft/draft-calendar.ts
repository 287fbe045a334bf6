import { addDays, weekday } from '../../lib/time.ts';
import type { ProductionCalendar } from '../../norms/headcount/production-calendar.ts';
import { assumedBetween } from '../cases/assumed-source.ts';
import { monthAfter } from '../model/calendar-month.ts';
import type { NumberSource } from '../model/number-source.ts';
import { calendarSource } from '../model/run-calendar.ts';
import type { StudyFacts } from './study-facts.ts';

/** The working days of the months of a run, and where they come from. */
export interface DraftCalendar {
  readonly firstMonth: string;
  readonly workDays: number[];
  readonly source: NumberSource;
}

/** Days off besides weekends, in a month that has the most of them. */
const MOST_HOLIDAYS = 6;

/**
 * The months of a run whose change comes with the month after the study, with the working days of the production
 * calendar; a year without one has those from Monday to Friday. Null where nothing was recorded.
 */
export function draftCalendar(
  { lastDay, calendars }: Pick<StudyFacts, 'lastDay' | 'calendars'>,
  { months, change }: { readonly months: number; readonly change: number },
): DraftCalendar | null {
  if (lastDay === null) return null;
  const firstMonth = monthAfter(lastDay.slice(0, 7), 1 - change);
  const run = Array.from({ length: months }, (_, index) => monthAfter(firstMonth, index));
  const years = [...new Set(run.map((month) => Number(month.slice(0, 4))))];
  const known = years.filter((year) => calendars.some((each) => each.year === year));
  const workDays = run.map((month) => workDaysOf(month, calendars));
  const last = workDays.at(-1) ?? 0;
  const source =
    known.length > 0 ? calendarSource(known) : assumedBetween(last, [last - MOST_HOLIDAYS, last]);
  return { firstMonth, workDays, source };
}

function workDaysOf(month: string, calendars: readonly ProductionCalendar[]): number {
  const calendar = calendars.find(({ year }) => year === Number(month.slice(0, 4)));
  const known = calendar?.months[Number(month.slice(5)) - 1]?.workDays;
  // A month that is off altogether cannot be run.
  return known === undefined || known === 0 ? weekdaysOf(month) : known;
}

const FRIDAY = 5;

/** Days from Monday to Friday. */
function weekdaysOf(month: string): number {
  let count = 0;
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) {
    if (weekday(day) <= FRIDAY) count += 1;
  }
  return count;
}
