import { dayOf, type Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';
import { sessionOf } from '#shared/recording/session.ts';

import { listRows } from '../database/rows.ts';
import { get, type ReadableDatabase, sql } from '../database/sql.ts';
import { dayStartMinutesOf } from '../database/totals.ts';
import { readRecorderState } from './recorder-store.ts';
import { findUndoableCommand } from './undo-command.ts';

/** What the recorder window, the tray and the top bar show at a moment. */
export function readRecorderView(
  db: ReadableDatabase,
  personId: PersonId,
  moment: Moment,
): RecorderView {
  const state = readRecorderState(db, personId);
  const session = sessionOf(state);
  const day = dayOf(moment.at, moment.zone, dayStartMinutesOf(db));
  return {
    personId,
    running: runningView(db, state),
    held: state.held.flatMap(({ id, operationId, heldAs }) =>
      heldAs === null ? [] : [{ observationId: id, operationId, heldAs }],
    ),
    dayMs: dayMsOf(db, personId, day),
    day,
    isDayOpen: state.shift !== null,
    questions: listRows(
      db,
      'away',
      sql`person_id = ${personId} AND answer IS NULL AND ended_at IS NOT NULL
          ORDER BY started_at LIMIT 20`,
    ),
    undoable: findUndoableCommand(db, { personId, isObserved: false })?.action ?? null,
    undoableByObserver: findUndoableCommand(db, { personId, isObserved: true })?.action ?? null,
    observedBy: session.kind === 'observed' ? session.by : null,
    isTimedBySelf: session.kind === 'self',
    lastObserved: lastObservedOf(db, state),
    now: moment.at,
  };
}

function runningView(db: ReadableDatabase, { running }: RecorderState): RecorderView['running'] {
  if (!running) return null;
  const { segment, observation } = running;
  return {
    observationId: observation.id,
    segmentId: segment.id,
    operationId: observation.operationId,
    since: segment.start,
    earlierMs: endedMs(db, observation.id),
    countedUnits: observation.countedUnits,
    outcome: observation.outcome,
    note: observation.note,
    paceRating: observation.paceRating,
    isInterruption: observation.interruptsId !== null,
  };
}

/** The reading that a rating belongs to when nothing runs; null where the person's own time came last. */
function lastObservedOf(
  db: ReadableDatabase,
  { running, last }: RecorderState,
): RecorderView['lastObserved'] {
  if (running || !last || last.observedBy === null) return null;
  const { id, operationId, paceRating } = last;
  return { observationId: id, operationId, ms: endedMs(db, id), paceRating };
}

function endedMs(db: ReadableDatabase, observationId: string): number {
  const row = get<{ ms: number }>(
    db,
    sql`SELECT coalesce(sum(ended_at - started_at), 0) AS ms FROM segment
        WHERE observation_id = ${observationId} AND ended_at IS NOT NULL`,
  );
  return row?.ms ?? 0;
}

function dayMsOf(db: ReadableDatabase, personId: PersonId, day: string): number {
  const row = get<{ ms: number }>(
    db,
    sql`SELECT coalesce(sum(ms), 0) AS ms FROM day_total
        WHERE person_id = ${personId} AND day = ${day}`,
  );
  return row?.ms ?? 0;
}
