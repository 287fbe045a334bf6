// The balance of a data file, computed from its rows in a way of its own: no code of the application is used.
import BetterSqlite3 from 'better-sqlite3';

/** Minutes per day of a person. */
export interface RawBalance {
  readonly personDays: number;
  readonly byIndex: Readonly<Record<string, number>>;
  readonly byCode: Readonly<Record<string, number>>;
  /** The shift without absence. */
  readonly shift: number;
  readonly unaccounted: number;
}

interface SegmentRow {
  readonly person: string;
  readonly code: string;
  readonly kind: string;
  readonly index: string;
  readonly start: number;
  readonly end: number;
}

interface ShiftRow {
  readonly person: string;
  readonly start: number;
  readonly end: number;
}

/** All days in Moscow, which no shift of the demonstration study leaves at midnight. */
const MOSCOW_MS = 3 * 3_600_000;
const DAY_MS = 86_400_000;
const dayOf = (at: number): number => Math.floor((at + MOSCOW_MS) / DAY_MS);

/** Adds up every segment by index, and the time of the shifts in which no segment lies. */
export function rawBalance(file: string): RawBalance {
  const db = new BetterSqlite3(file, { readonly: true });
  const segments = db
    .prepare<[], SegmentRow>(
      `SELECT s.person_id AS person, o.code, o.kind, o.time_index AS "index",
              s.started_at AS start, s.ended_at AS "end"
       FROM segment s JOIN observation b ON b.id = s.observation_id
         JOIN operation o ON o.id = b.operation_id`,
    )
    .all();
  const shifts = db
    .prepare<[], ShiftRow>(
      `SELECT person_id AS person, started_at AS start, ended_at AS "end" FROM shift`,
    )
    .all();
  db.close();
  const days = new Set(segments.map(({ person, start }) => `${person} ${dayOf(start)}`));
  const perDay = (ms: number): number => ms / 60_000 / days.size;
  const work = segments.filter(({ kind }) => kind !== 'absence');
  const sums = (name: 'index' | 'code'): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const each of work) found[each[name]] = (found[each[name]] ?? 0) + each.end - each.start;
    return Object.fromEntries(Object.entries(found).map(([key, ms]) => [key, perDay(ms)]));
  };
  const gaps = shifts.reduce((sum, shift) => sum + gapOf(shift, segments), 0);
  const worked = work.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    personDays: days.size,
    byIndex: sums('index'),
    byCode: sums('code'),
    shift: perDay(worked + gaps),
    unaccounted: perDay(gaps),
  };
}

/** The part of a shift in which nothing was recorded; segments do not overlap. */
function gapOf({ person, start, end }: ShiftRow, segments: readonly SegmentRow[]): number {
  const covered = segments
    .filter((each) => each.person === person && each.start < end && each.end > start)
    .reduce((sum, each) => sum + Math.min(each.end, end) - Math.max(each.start, start), 0);
  return end - start - covered;
}
