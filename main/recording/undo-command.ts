import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { CommandResult } from '#shared/recording/recorder-view.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';

import { get, type ReadableDatabase, sql, type WritableDatabase } from '../database/sql.ts';
import { findUndoable, undoLast, type Walked } from '../database/undo.ts';
import { beat, readRecorderState } from './recorder-store.ts';

const lineOf = (personId: PersonId) => ({ scope: 'recording', personId }) as const;

/** Whose time, and whether somebody else times it. */
interface Timed {
  readonly personId: PersonId;
  readonly isObserved: boolean;
}

/** Nobody takes back with the undo key what somebody else timed. */
function isOfObserver(db: ReadableDatabase, { seq }: Walked): boolean {
  const row = get(
    db,
    sql`SELECT 1 FROM change_row WHERE change_seq = ${seq} AND (
          entity = 'observation' AND coalesce(after, before) ->> 'observedBy' IS NOT NULL
          OR entity = 'segment' AND coalesce(after, before) ->> 'observationId' IN (
            SELECT id FROM observation
            WHERE id = coalesce(after, before) ->> 'observationId' AND observed_by IS NOT NULL))`,
  );
  return row !== undefined;
}

/**
 * What the undo key would take back. A clock that was set and a working day that was closed for a forgotten timer are
 * no commands: time cannot be made to have run on through them.
 */
export function findUndoableCommand(
  db: ReadableDatabase,
  { personId, isObserved }: Timed,
): Walked | undefined {
  const found = findUndoable(db, lineOf(personId));
  if (!found || found.action === 'clock-step') return undefined;
  if (isOfObserver(db, found) !== isObserved) return undefined;
  return found.action === 'away-end' && hasEndedDay(db, found) ? undefined : found;
}

function hasEndedDay(db: ReadableDatabase, { seq }: Walked): boolean {
  const row = get(
    db,
    sql`SELECT 1 FROM change_row
        WHERE change_seq = ${seq} AND entity = 'away' AND after ->> 'endedDay' = 1`,
  );
  return row !== undefined;
}

/** Takes back the last command. A return from an absence goes together with the absence: time then ran on. */
export function undoCommand(
  { db }: { readonly db: WritableDatabase },
  timed: Timed,
  { at }: Moment,
): CommandResult {
  return db
    .transaction((): CommandResult => {
      const { personId } = timed;
      const found = findUndoableCommand(db, timed);
      if (!found) return { kind: 'refused', refusal: 'nothing-to-undo' };
      undoLast(db, lineOf(personId), at);
      if (found.action === 'away-end') undoLast(db, lineOf(personId), at);
      const since = readRecorderState(db, personId).running?.segment.start ?? at;
      // What runs too long by now was forgotten: this is no sign that it was worked at.
      if (at - since <= LONGEST_SEGMENT_MS) beat(db, personId, at);
      return { kind: 'done', action: found.action };
    })
    .immediate();
}
