import type { Instant } from '#shared/lib/time.ts';
import { addDays, dayOf, startOfDay } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { CalendarDay } from '#shared/workdays/calendar.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { dayStartMinutesOf } from '../database/totals.ts';

/** Which days of which person. */
export interface CalendarSpan {
  readonly personId: PersonId;
  readonly from: string;
  readonly to: string;
}

/** Questions that wait for an answer, by local day. */
export function countQuestions(
  db: ReadableDatabase,
  { personId, from, to }: CalendarSpan,
): Map<string, number> {
  const start: Instant = startOfDay(addDays(from, -1), 'UTC');
  const end: Instant = startOfDay(addDays(to, 2), 'UTC');
  const rows = all<{ at: number; zone: string }>(
    db,
    sql`SELECT started_at AS at, zone FROM away
        WHERE person_id = ${personId} AND answer IS NULL AND ended_at IS NOT NULL
          AND started_at >= ${start} AND started_at < ${end}`,
  );
  const dayStart = dayStartMinutesOf(db);
  const counts = new Map<string, number>();
  for (const { at, zone } of rows) {
    const day = dayOf(at, zone, dayStart);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** A day of the photograph as a day of the calendar. */
export function toCalendarDay(
  day: Omit<CalendarDay, 'questions'>,
  questions: ReadonlyMap<string, number>,
): CalendarDay {
  const { ms, workingMs, resultMs, gapMs, coverage } = day;
  return {
    day: day.day,
    ms,
    workingMs,
    resultMs,
    gapMs,
    coverage,
    questions: questions.get(day.day) ?? 0,
  };
}
