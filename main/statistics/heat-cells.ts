import { type Instant, clockTime, weekday } from '#shared/lib/time.ts';
import { isWorking, type Kind } from '#shared/operations/kind.ts';
import type { HeatCell } from '#shared/statistics/day-pattern.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import type { DayFinder } from '#shared/workdays/split-by-day.ts';

import { all, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { dayFinderOf, dayStartMinutesOf } from '../database/totals.ts';
import { isWithin } from './open-time.ts';
import { weekdaySql } from './where.ts';

const MINUTE = 60_000;
/** Every zone of today is a whole number of quarters of an hour away from UTC. */
const QUARTER = 15 * MINUTE;
/** No segment is longer than 16 hours: it touches 16 hours of the clock at most after the one in which it begins. */
const HOURS_AFTER = sql`VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16)`;

/**
 * Working time by day of the week and hour of the clock, where it was recorded. SQLite splits what lies within one
 * offset from UTC at whole hours; the few segments over which clocks were set are split by quarters of an hour.
 */
export function listHeatCells(db: ReadableDatabase, filter: PhotoFilter): HeatCell[] {
  const cells = new Map<string, HeatCell>();
  const add = (cell: HeatCell): void => {
    const key = `${cell.weekday} ${cell.hour}`;
    const known = cells.get(key);
    cells.set(key, {
      ...cell,
      workingMs: cell.workingMs + (known?.workingMs ?? 0),
      nonResultMs: cell.nonResultMs + (known?.nonResultMs ?? 0),
    });
  };
  for (const cell of cellsOfOneOffset(db, filter)) add(cell);
  for (const cell of cellsOverChanges(db, filter)) add(cell);
  return [...cells.values()].toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}

/** Segments that can touch the filter: one begins at most 16 hours before its end, and no zone is further than a day. */
function near({ personId, from, to }: PhotoFilter): Sql {
  const person =
    personId === null
      ? sql` AND segment.person_id IN (SELECT id FROM person)`
      : sql` AND segment.person_id = ${personId}`;
  const since =
    from === null ? sql`` : sql` AND started_at >= 1000 * (unixepoch(${from}) - 2 * 86400)`;
  const until = to === null ? sql`` : sql` AND started_at < 1000 * (unixepoch(${to}) + 2 * 86400)`;
  return sql`ended_at IS NOT NULL${person}${since}${until}`;
}

function cellsOfOneOffset(db: ReadableDatabase, filter: PhotoFilter): HeatCell[] {
  const shift = dayStartMinutesOf(db) * MINUTE;
  // Most segments end within the hour in which they begin: only the others are multiplied by the hours they reach.
  const rows = all<{ day: number; hour: number; workingMs: number; nonResultMs: number }>(
    db,
    sql`WITH hour (k) AS (${HOURS_AFTER}),
             span AS NOT MATERIALIZED (
               SELECT kind, started_at + start_offset_minutes * 60000 AS s,
                      ended_at + start_offset_minutes * 60000 AS e
               FROM segment JOIN observation ON observation.id = observation_id
                 JOIN operation ON operation.id = operation_id
               WHERE kind NOT IN ('rest', 'absence') AND start_offset_minutes = end_offset_minutes
                 AND ${near(filter)}),
             piece AS (
               SELECT kind, s AS begin, min(e, (s / 3600000 + 1) * 3600000) AS finish
               FROM span WHERE s / 3600000 * 3600000 < e
               UNION ALL
               SELECT kind, (s / 3600000 + k) * 3600000, min(e, (s / 3600000 + k + 1) * 3600000)
               FROM span JOIN hour ON (s / 3600000 + k) * 3600000 < e
               WHERE (s / 3600000 + 1) * 3600000 < e)
        SELECT (${dayNumberSql(shift)} + 4) % 7 AS day, begin / 3600000 % 24 AS hour,
               sum(finish - begin) AS workingMs,
               sum(iif(kind = 'result', 0, finish - begin)) AS nonResultMs
        FROM piece WHERE ${daysSql(filter, shift)} GROUP BY 1, 2`,
  );
  return rows.map(({ day, ...cell }) => ({ weekday: day === 0 ? 7 : day, ...cell }));
}

/** Days since 1970, by the clock of the place. */
const dayNumberSql = (shift: number): Sql => sql`((begin - CAST(${shift} AS INTEGER)) / 86400000)`;

/** The days of a filter for instants by the clock of their place: whole numbers, since a million dates take long. */
function daysSql({ from, to, weekdays }: PhotoFilter, shift: number): Sql {
  const day = dayNumberSql(shift);
  const since = from === null ? sql`` : sql` AND ${day} >= unixepoch(${from}) / 86400`;
  const until = to === null ? sql`` : sql` AND ${day} <= unixepoch(${to}) / 86400`;
  return sql`true${since}${until}${weekdaySql({ weekdays }, sql`((${day} + 4) % 7)`)}`;
}

interface Changed {
  readonly personId: string;
  readonly kind: Kind;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: string;
}

function cellsOverChanges(db: ReadableDatabase, filter: PhotoFilter): HeatCell[] {
  const findDay = dayFinderOf(db);
  return all<Changed>(
    db,
    sql`SELECT segment.person_id AS personId, kind, started_at AS start, ended_at AS "end",
               start_zone AS zone
        FROM segment JOIN observation ON observation.id = observation_id
          JOIN operation ON operation.id = operation_id
        WHERE start_offset_minutes <> end_offset_minutes AND ${near(filter)}`,
  )
    .filter(({ kind }) => isWorking(kind))
    .flatMap((changed) => quartersOf(changed, findDay, filter));
}

function quartersOf(
  { personId, kind, start, end, zone }: Changed,
  findDay: DayFinder,
  filter: PhotoFilter,
): HeatCell[] {
  const cells: HeatCell[] = [];
  for (let at = start; at < end; at = nextQuarter(at)) {
    const ms = Math.min(end, nextQuarter(at)) - at;
    const { day } = findDay(at, zone);
    if (!isWithin(filter, personId, day)) continue;
    const hour = Number(clockTime(at, zone).slice(0, 2));
    const nonResultMs = kind === 'result' ? 0 : ms;
    cells.push({ weekday: weekday(day), hour, workingMs: ms, nonResultMs });
  }
  return cells;
}

const nextQuarter = (at: Instant): Instant => (Math.floor(at / QUARTER) + 1) * QUARTER;
