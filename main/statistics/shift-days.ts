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

/** Shifts that have ended, summed up, and one that has not with what may overlap it. */
export interface EndedShifts {
  /** Length by person and day within the filter, ms. */
  readonly byDay: ReadonlyMap<string, number>;
  /** Until when each person's shifts reach. */
  readonly covered: ReadonlyMap<string, Instant>;
  /** Each person's open shift, and those that began after it by a clock that was set back; in the order of their beginnings. */
  readonly open: readonly ShiftRow[];
}

/** Reads them; they change only when the record does. Shifts can overlap where a clock was set back; their time counts once. */
export function readEndedShifts(db: ReadableDatabase, filter: PhotoFilter): EndedShifts {
  const listed = listShifts(db, filter);
  const opened = listed.filter(({ end }) => end === null);
  const openFrom = new Map(opened.map(({ personId, start }) => [personId, start]));
  const isBefore = ({ personId, start }: ShiftRow): boolean =>
    start < (openFrom.get(personId) ?? Infinity);
  const shifts = listed.filter(isBefore);
  const open = listed.filter((shift) => !isBefore(shift));
  return { ...added(db, filter, { shifts, before: NOTHING, now: null }), open };
}

/** Length of all shifts by person and day; an open one reaches to `now` or the last heartbeat. */
export function shiftMsByDay(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { ended, now }: { readonly ended: EndedShifts; readonly now: Instant | null },
): ReadonlyMap<string, number> {
  const { open: shifts, ...before } = ended;
  return shifts.length === 0 ? ended.byDay : added(db, filter, { shifts, before, now }).byDay;
}

type Shifts = Pick<EndedShifts, 'byDay' | 'covered'>;

const NOTHING: Shifts = { byDay: new Map(), covered: new Map() };

interface Adding {
  readonly shifts: readonly ShiftRow[];
  readonly before: Shifts;
  readonly now: Instant | null;
}

function added(db: ReadableDatabase, filter: PhotoFilter, { shifts, before, now }: Adding): Shifts {
  const findDay = dayFinderOf(db);
  const byDay = new Map(before.byDay);
  const covered = new Map(before.covered);
  for (const shift of shifts) {
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
  return { byDay, covered };
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
