import { length } from '#shared/lib/intervals.ts';
import { addDays, type Instant, startOfDay } from '#shared/lib/time.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import { splitByDay } from '#shared/workdays/split-by-day.ts';

import { all, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { dayFinderOf } from '../database/totals.ts';
import { isWithin } from './open-time.ts';

interface ShiftRow {
  readonly personId: string;
  readonly start: number;
  readonly end: number | null;
  readonly zone: string;
  readonly beatAt: number | null;
}

/** A person's day as a key of a map. */
export function dayKey(personId: string, day: string): string {
  return `${personId} ${day}`;
}

/** Length of the shifts by person and day within a filter, ms; an open shift reaches to `now` or the last heartbeat. */
export function shiftMsByDay(
  db: ReadableDatabase,
  filter: PhotoFilter,
  now: Instant | null,
): Map<string, number> {
  const findDay = dayFinderOf(db);
  const byDay = new Map<string, number>();
  // Shifts can overlap where a clock was set back; their time counts once.
  const covered = new Map<string, number>();
  for (const shift of listShifts(db, filter)) {
    const { personId, zone, beatAt } = shift;
    const start = Math.max(shift.start, covered.get(personId) ?? shift.start);
    const end = Math.max(start, shift.end ?? now ?? beatAt ?? start);
    covered.set(personId, end);
    for (const piece of splitByDay({ start, end }, zone, findDay)) {
      if (!isWithin(filter, personId, piece.day)) continue;
      const key = dayKey(personId, piece.day);
      byDay.set(key, (byDay.get(key) ?? 0) + length(piece));
    }
  }
  return byDay;
}

/** No zone is further than a day from UTC, so a day on each side holds every shift that can touch the filter. */
function listShifts(db: ReadableDatabase, { personId, from, to }: PhotoFilter): ShiftRow[] {
  const conditions: Sql[] = [
    ...(personId === null ? [] : [sql` AND shift.person_id = ${personId}`]),
    ...(to === null ? [] : [sql` AND started_at < ${startOfDay(addDays(to, 2), 'UTC')}`]),
    ...(from === null
      ? []
      : [sql` AND coalesce(ended_at, 9e15) > ${startOfDay(addDays(from, -1), 'UTC')}`]),
  ];
  const where = conditions.reduce((text, each) => sql`${text}${each}`, sql`true`);
  return all<ShiftRow>(
    db,
    sql`SELECT shift.person_id AS personId, started_at AS start, ended_at AS end, zone,
               beat_at AS beatAt
        FROM shift LEFT JOIN heartbeat ON heartbeat.person_id = shift.person_id WHERE ${where}
        ORDER BY started_at`,
  );
}
