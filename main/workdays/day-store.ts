import type { Instant } from '#shared/lib/time.ts';
import type { Away } from '#shared/recording/away.ts';
import type { Observation } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Segment } from '#shared/recording/segment.ts';
import type { DayRecord } from '#shared/workdays/day-record.ts';

import { listRows } from '../database/rows.ts';
import { get, type ReadableDatabase, Sql, sql } from '../database/sql.ts';

/** Where a day lies. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** No segment is longer, so none that reaches into a span begins earlier than this before it. */
const REACH_MS = 16 * 3_600_000;

/** The rows around a span: all that touches it, whole observations, and what interrupted them. */
export function readDayRecord(
  db: ReadableDatabase,
  personId: PersonId,
  { start, end }: Span,
  zone: string,
): DayRecord {
  const touching = listRows(
    db,
    'segment',
    sql`person_id = ${personId} AND started_at < ${end + REACH_MS} AND started_at > ${start - 2 * REACH_MS}
        ORDER BY started_at, ended_at`,
  );
  const ids = unique(touching.map(({ observationId }) => observationId));
  const observations = observationsAround(db, ids);
  const segments = wholeSegments(db, touching, unique(observations.map(({ id }) => id)));
  return {
    personId,
    zone,
    segments,
    observations,
    shifts: listRows(
      db,
      'shift',
      sql`person_id = ${personId} AND started_at < ${end} AND coalesce(ended_at, ${end}) >= ${start}
          ORDER BY started_at`,
    ),
    aways: awaysOf(db, personId, unique(segments.map(({ observationId }) => observationId))),
  };
}

/** Absences in which an observation was left, wherever its segments were moved since. */
function awaysOf(db: ReadableDatabase, personId: PersonId, ids: readonly string[]): Away[] {
  if (ids.length === 0) return [];
  return listRows(
    db,
    'away',
    sql`person_id = ${personId} AND observation_id IN ${listOf(ids)} ORDER BY started_at`,
  );
}

/** Absences of the person that touch the span. */
export function listAways(db: ReadableDatabase, personId: PersonId, { start, end }: Span): Away[] {
  return listRows(
    db,
    'away',
    sql`person_id = ${personId} AND started_at < ${end} AND coalesce(ended_at, ${end}) > ${start}
        ORDER BY started_at`,
  );
}

/** The zone in which the person's time was recorded last before an instant, if any was. */
export function lastZone(
  db: ReadableDatabase,
  personId: PersonId,
  before: Instant,
): string | undefined {
  return get<{ start_zone: string }>(
    db,
    sql`SELECT start_zone FROM segment WHERE person_id = ${personId} AND started_at < ${before}
        ORDER BY started_at DESC LIMIT 1`,
  )?.start_zone;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A list of parameters for IN. */
function listOf(ids: readonly string[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

function observationsAround(db: ReadableDatabase, ids: readonly string[]): Observation[] {
  if (ids.length === 0) return [];
  const own = listOf(ids);
  return listRows(db, 'observation', sql`id IN ${own} OR interrupts_id IN ${own}`);
}

function wholeSegments(
  db: ReadableDatabase,
  touching: readonly Segment[],
  observationIds: readonly string[],
): Segment[] {
  if (observationIds.length === 0) return [];
  const whole = listRows(
    db,
    'segment',
    sql`observation_id IN ${listOf(observationIds)} ORDER BY started_at, ended_at`,
  );
  return whole.length >= touching.length ? whole : [...touching];
}
