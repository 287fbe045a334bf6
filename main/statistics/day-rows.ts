import { kindSchema, type Kind } from '#shared/operations/kind.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import type { DayRow, DayRowsFilter } from '#shared/statistics/day-pattern.ts';
import { boundsOf } from '#shared/workdays/split-by-day.ts';

import { all, get, type ReadableDatabase, sql } from '../database/sql.ts';
import { dayStartMinutesOf } from '../database/totals.ts';
import { filterSql } from './where.ts';

const MINUTE = 60_000;
/** No segment is longer. */
const LONGEST_MS = 57_600_000;

interface Piece {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** A page of people's days, the newest first, each as pieces of one kind; what touches and is alike is one piece. */
export function listDayRows(
  db: ReadableDatabase,
  filter: DayRowsFilter,
): { readonly total: number; readonly rows: DayRow[] } {
  const where = filterSql(filter);
  const counted = get<{ total: number }>(
    db,
    sql`SELECT count(*) AS total FROM workday_total WHERE ${where}`,
  );
  const days = all<{ personId: string; name: string; day: string }>(
    db,
    sql`SELECT person_id AS personId, name, day FROM workday_total JOIN person ON person.id = person_id
        WHERE ${where} ORDER BY day DESC, name, person_id
        LIMIT ${filter.limit} OFFSET ${filter.offset}`,
  );
  const startMinutes = dayStartMinutesOf(db);
  const rows = days.map(({ personId, name, day }) => ({
    personId: personIdSchema.parse(personId),
    name,
    day,
    pieces: piecesOf(db, personId, day, startMinutes),
  }));
  return { total: counted?.total ?? 0, rows };
}

interface SegmentRow {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}

function piecesOf(
  db: ReadableDatabase,
  personId: string,
  day: string,
  startMinutes: number,
): Piece[] {
  // The day of any zone lies within a day around that of UTC.
  const around = boundsOf(day, 'UTC', 0);
  const segments = all<SegmentRow>(
    db,
    sql`SELECT kind, started_at AS start, ended_at AS "end", start_zone AS zone
        FROM segment JOIN observation ON observation.id = observation_id
          JOIN operation ON operation.id = operation_id
        WHERE segment.person_id = ${personId} AND ended_at IS NOT NULL
          AND started_at >= ${around.start - 86_400_000 - LONGEST_MS}
          AND started_at < ${around.end + 86_400_000}
        ORDER BY started_at`,
  );
  const pieces: Piece[] = [];
  for (const { kind, start, end, zone } of segments) {
    const bounds = boundsOf(day, zone, startMinutes);
    const from = (Math.max(start, bounds.start) - bounds.start) / MINUTE;
    const to = (Math.min(end, bounds.end) - bounds.start) / MINUTE;
    if (to > from) append(pieces, { kind: kindSchema.parse(kind), from, to });
  }
  return pieces;
}

function append(pieces: Piece[], next: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === next.kind && last.to === next.from) {
    pieces.splice(-1, 1, { ...last, to: next.to });
  } else {
    pieces.push(next);
  }
}
