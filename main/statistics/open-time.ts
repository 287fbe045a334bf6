import { length } from '#shared/lib/intervals.ts';
import { type Instant, weekday } from '#shared/lib/time.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import { splitByDay } from '#shared/workdays/split-by-day.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { dayFinderOf } from '../database/totals.ts';

/** A day's part of a segment that still runs. */
export interface OpenPiece {
  readonly personId: string;
  readonly operationId: string;
  readonly day: string;
  readonly ms: number;
  /** Who times it; null: the person does. */
  readonly observedBy: string | null;
}

interface Running {
  readonly personId: string;
  readonly operationId: string;
  readonly start: number;
  readonly zone: string;
  readonly observedBy: string | null;
  readonly beatAt: number | null;
}

/**
 * What runs, within a filter. `now` is the recorder's; without a recorder (null) nothing is known after the last
 * heartbeat, so it ends there.
 */
export function listOpenPieces(
  db: ReadableDatabase,
  filter: PhotoFilter,
  now: Instant | null,
): OpenPiece[] {
  const findDay = dayFinderOf(db);
  return all<Running>(
    db,
    sql`SELECT segment.person_id AS personId, operation_id AS operationId, started_at AS start,
               start_zone AS zone, observed_by AS observedBy, beat_at AS beatAt
        FROM segment JOIN observation ON observation.id = observation_id
          LEFT JOIN heartbeat ON heartbeat.person_id = segment.person_id
        WHERE ended_at IS NULL`,
  )
    .flatMap(({ personId, operationId, start, zone, observedBy, beatAt }) => {
      const end = Math.max(start, now ?? beatAt ?? start);
      return splitByDay({ start, end }, zone, findDay).map((piece) => ({
        personId,
        operationId,
        day: piece.day,
        ms: length(piece),
        observedBy,
      }));
    })
    .filter(({ personId, day }) => isWithin(filter, personId, day));
}

/** Whether a person's day is within the filter. */
export function isWithin(
  { personId, from, to, weekdays }: PhotoFilter,
  person: string,
  day: string,
): boolean {
  if (personId !== null && personId !== person) return false;
  if (weekdays !== null && !weekdays.includes(weekday(day))) return false;
  return (from === null || day >= from) && (to === null || day <= to);
}
