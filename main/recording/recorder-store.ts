import { AppError } from '#shared/contract/app-error.ts';
import type { Person, PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';
import type { Shift } from '#shared/recording/shift.ts';

import { findRow, listRows } from '../database/rows.ts';
import { get, type ReadableDatabase, run, sql, type WritableDatabase } from '../database/sql.ts';

/** All that the person's next command depends on. */
export function readRecorderState(db: ReadableDatabase, personId: PersonId): RecorderState {
  const segment = findRow(db, 'segment', sql`person_id = ${personId} AND ended_at IS NULL`);
  const observation = segment && findRow(db, 'observation', sql`id = ${segment.observationId}`);
  const held = listRows(
    db,
    'observation',
    sql`person_id = ${personId} AND held_depth IS NOT NULL ORDER BY held_depth`,
  );
  return {
    running: segment && observation ? { segment, observation } : null,
    held,
    last: observation ?? lastObservation(db, personId),
    shift: findRow(db, 'shift', sql`person_id = ${personId} AND ended_at IS NULL`) ?? null,
    away: findRow(db, 'away', sql`person_id = ${personId} AND ended_at IS NULL`) ?? null,
  };
}

function lastObservation(db: ReadableDatabase, personId: PersonId): RecorderState['last'] {
  const last = get<{ observation_id: string }>(
    db,
    sql`SELECT observation_id FROM segment WHERE person_id = ${personId}
        ORDER BY started_at DESC LIMIT 1`,
  );
  return last ? (findRow(db, 'observation', sql`id = ${last.observation_id}`) ?? null) : null;
}

/** The first instant from `at` on that no ended segment of the person covers. */
export function freeInstant(db: ReadableDatabase, personId: PersonId, at: number): number {
  let free = at;
  for (;;) {
    const cover = get<{ ended_at: number }>(
      db,
      sql`SELECT ended_at FROM segment
          WHERE person_id = ${personId} AND started_at <= ${free}
            AND started_at > ${free - LONGEST_SEGMENT_MS - 1} AND ended_at > ${free}
          ORDER BY ended_at DESC LIMIT 1`,
    );
    if (!cover) return free;
    free = cover.ended_at;
  }
}

/** The start of the first segment of the person after `at`: a running one must end there at the latest. */
export function nextStart(db: ReadableDatabase, personId: PersonId, at: number): number | null {
  const next = get<{ started_at: number }>(
    db,
    sql`SELECT started_at FROM segment WHERE person_id = ${personId} AND started_at > ${at}
        ORDER BY started_at LIMIT 1`,
  );
  return next?.started_at ?? null;
}

/**
 * Until when the person's time is recorded that covers `at` or begins less than `soonMs` after it; null where none is.
 * What still runs is not looked at.
 */
export function recordedUntil(
  db: ReadableDatabase,
  personId: PersonId,
  { at, soonMs }: { readonly at: number; readonly soonMs: number },
): number | null {
  const row = get<{ until: number | null }>(
    db,
    sql`SELECT max(ended_at) AS until FROM segment
        WHERE person_id = ${personId} AND started_at > ${at - LONGEST_SEGMENT_MS - 1}
          AND started_at < ${at + soonMs} AND ended_at > ${at}`,
  );
  return row?.until ?? null;
}

/** End of what is recorded in a shift, up to the next one; its start when nothing is. */
export function workedUntil(db: ReadableDatabase, { personId, start }: Shift): number {
  const row = get<{ until: number | null }>(
    db,
    sql`SELECT max(ended_at) AS until FROM segment
        WHERE person_id = ${personId} AND started_at >= ${start} AND started_at < coalesce(
          (SELECT min(started_at) FROM shift WHERE person_id = ${personId} AND started_at > ${start}),
          9e15)`,
  );
  return row?.until ?? start;
}

/** Notes that the recorder lives: the end of what a crash leaves in doubt. */
export function beat(db: WritableDatabase, personId: PersonId, at: number): void {
  run(
    db,
    sql`INSERT INTO heartbeat (person_id, beat_at) VALUES (${personId}, ${at})
        ON CONFLICT (person_id) DO UPDATE SET beat_at = excluded.beat_at`,
  );
}

/** When the recorder was last known to live. */
export function lastBeat(db: ReadableDatabase, personId: PersonId): number | null {
  const row = get<{ beat_at: number }>(
    db,
    sql`SELECT beat_at FROM heartbeat WHERE person_id = ${personId}`,
  );
  return row?.beat_at ?? null;
}

/** Keeps that the clock was set or that the system slept. */
export function noteClockEvent(
  db: WritableDatabase,
  event: { readonly at: number; readonly stepMs: number; readonly sleptMs: number },
): void {
  run(
    db,
    sql`INSERT INTO clock_event (seen_at, step_ms, slept_ms)
        VALUES (${event.at}, ${event.stepMs}, ${event.sleptMs})`,
  );
}

/** The person of that id; an unknown one is `not-found`. */
export function getPerson(db: ReadableDatabase, personId: PersonId): Person {
  const person = findRow(db, 'person', sql`id = ${personId}`);
  if (!person) throw new AppError('not-found', { what: 'person', id: personId });
  return person;
}
