import { AppError } from '#shared/contract/app-error.ts';
import type { Entity, RowChange } from '#shared/recording/row-change.ts';

import { journal, type Occasion } from './journal.ts';
import { refuseOverlaps } from './refuse-overlaps.ts';
import { deleteRow, insertRow, updateRow } from './rows.ts';
import type { WritableDatabase } from './sql.ts';
import { keepingTotals } from './update-totals.ts';

/**
 * The only way in which recorded truth changes: rows, journal and derived totals, all or nothing. Returns only after
 * the commit, with the seq of the journal's entry; null when there is nothing to write. Throws `changed-since` when a row is no longer what the changes were made from, and `overlap` when a repair
 * would give one instant to two segments.
 */
export function applyChanges(
  db: WritableDatabase,
  changes: readonly RowChange[],
  occasion: Occasion,
): number | null {
  if (changes.length === 0) return null;
  const work = (): number => {
    keepingTotals(db, changes, () => writeRows(db, changes));
    if (occasion.scope === 'repair') refuseOverlaps(db, changes, occasion.at);
    return journal(db, changes, occasion);
  };
  return db.transaction(work).immediate();
}

/** Writes the rows alone: for undo and redo, which keep the journal's entry, and inside a transaction. */
export function writeRows(db: WritableDatabase, changes: readonly RowChange[]): void {
  for (const change of changes) writeOne(db, change);
}

function writeOne<E extends Entity>(db: WritableDatabase, change: RowChange<E>): void {
  const { entity, id, before, after } = change;
  if (after === null) {
    if (before !== null && !deleteRow(db, entity, before)) throw changedSince(entity, id);
  } else if (before === null) {
    insertRow(db, entity, after);
  } else if (!updateRow(db, entity, after, before.rev)) {
    throw changedSince(entity, id);
  }
}

const changedSince = (entity: Entity, id: string): AppError =>
  new AppError('changed-since', { entity, id });
