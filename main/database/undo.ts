import { AppError } from '#shared/contract/app-error.ts';
import { type Entity, inverseOf, type RowChange } from '#shared/recording/row-change.ts';

import { writeRows } from './apply-changes.ts';
import { isConstraint } from './disk-errors.ts';
import type { Scope } from './journal.ts';
import { refuseOverlaps } from './refuse-overlaps.ts';
import { type ImageRow, toChange } from './row-image.ts';
import { findRow } from './rows.ts';
import { all, get, type ReadableDatabase, run, sql, type WritableDatabase } from './sql.ts';
import { keepingTotals } from './update-totals.ts';

/** Which line of changes is walked: keys and repairs of a person, or the catalogue (person null). */
export interface Line {
  readonly scope: Scope;
  readonly personId: string | null;
}

/** What was taken back or done again. */
export interface Walked {
  readonly seq: number;
  readonly action: string;
}

/** The change that undo would take back. */
export function findUndoable(db: ReadableDatabase, { scope, personId }: Line): Walked | undefined {
  return get<Walked>(
    db,
    sql`SELECT seq, action FROM change
        WHERE scope = ${scope} AND person_id IS ${personId} AND undone_at IS NULL
        ORDER BY seq DESC LIMIT 1`,
  );
}

/** The change that redo would do again: the one that was taken back last, if nothing was done since. */
export function findRedoable(db: ReadableDatabase, { scope, personId }: Line): Walked | undefined {
  return get<Walked>(
    db,
    sql`SELECT seq, action FROM change
        WHERE scope = ${scope} AND person_id IS ${personId} AND undone_at IS NOT NULL
          AND seq > (SELECT coalesce(max(seq), 0) FROM change
            WHERE scope = ${scope} AND person_id IS ${personId} AND undone_at IS NULL)
        ORDER BY undone_at DESC LIMIT 1`,
  );
}

/** When the change counts as taken back: later than all others of its line, however the clock was set meanwhile. */
function undoneAfterOthers(db: ReadableDatabase, { scope, personId }: Line, at: number): number {
  const last = get<{ at: number | null }>(
    db,
    sql`SELECT max(undone_at) AS at FROM change
        WHERE scope = ${scope} AND person_id IS ${personId} AND undone_at IS NOT NULL`,
  )?.at;
  return Math.max(at, (last ?? at - 1) + 1);
}

/**
 * Takes back the last change of the line that still stands. Whoever means a certain one names its `seq`: throws
 * `newer-change` when another one was made since.
 */
export function undoLast(
  db: WritableDatabase,
  line: Line,
  at: number,
  seq: number | null = null,
): Walked {
  return walk(db, 'nothing-to-undo', {
    find: () => meant(findUndoable(db, line), seq),
    direct: inverseOf,
    undoneAt: () => undoneAfterOthers(db, line, at),
    at,
  });
}

/** The last change, if it is the one that is meant; undefined when that one was taken back already. */
function meant(last: Walked | undefined, seq: number | null): Walked | undefined {
  if (seq === null || !last || last.seq === seq) return last;
  if (last.seq > seq) throw new AppError('newer-change', { action: last.action });
  return undefined;
}

/** Does the change again that was taken back last, unless something newer was done since. */
export function redoNext(db: WritableDatabase, line: Line, at: number): Walked {
  return walk(db, 'nothing-to-redo', {
    find: () => findRedoable(db, line),
    direct: (changes) => [...changes],
    undoneAt: () => null,
    at,
  });
}

interface Direction {
  readonly find: () => Walked | undefined;
  readonly direct: (changes: readonly RowChange[]) => RowChange[];
  readonly undoneAt: () => number | null;
  /** Until when a segment that runs reaches. */
  readonly at: number;
}

function walk(
  db: WritableDatabase,
  nothing: 'nothing-to-undo' | 'nothing-to-redo',
  direction: Direction,
): Walked {
  const work = (): Walked => {
    const found = direction.find();
    if (!found) throw new AppError(nothing);
    const changes = direction.direct(changesOf(db, found.seq));
    keepingTotals(db, changes, () => {
      for (const change of changes) writeRows(db, [rebase(db, change)]);
    });
    refuseOverlaps(db, changes, direction.at);
    run(db, sql`UPDATE change SET undone_at = ${direction.undoneAt()} WHERE seq = ${found.seq}`);
    return found;
  };
  try {
    return db.transaction(work).immediate();
  } catch (error) {
    // Something newer needs the row, such as an observation the operation that was added.
    if (isConstraint(error)) throw new AppError('changed-since', {}, { cause: error });
    throw error;
  }
}

function changesOf(db: WritableDatabase, seq: number): RowChange[] {
  return all<ImageRow>(
    db,
    sql`SELECT entity, row_id, before, after FROM change_row
        WHERE change_seq = ${seq} ORDER BY ordinal`,
  ).map(toChange);
}

/** Revisions only grow, also when a row gets old values back; all other fields must be what the change left. */
function rebase<E extends Entity>(db: WritableDatabase, change: RowChange<E>): RowChange<E> {
  const current = findRow(db, change.entity, sql`id = ${change.id}`) ?? null;
  if (!isSame(current, change.before)) {
    throw new AppError('changed-since', { entity: change.entity, id: change.id });
  }
  const last = current?.rev ?? lastRevision(db, change.id);
  const rev = Math.max(last, change.after?.rev ?? 0) + 1;
  return { ...change, before: current, after: change.after && { ...change.after, rev } };
}

/** Of a row that is gone: a revision in the journal must not come back with other values. */
function lastRevision(db: ReadableDatabase, id: string): number {
  const row = get<{ rev: number | null }>(
    db,
    sql`SELECT max(max(coalesce(after ->> 'rev', 0), coalesce(before ->> 'rev', 0))) AS rev
        FROM change_row WHERE row_id = ${id}`,
  );
  return row?.rev ?? 0;
}

function isSame(a: object | null, b: object | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify({ ...a, rev: 0 }) === JSON.stringify({ ...b, rev: 0 });
}
