import { assert } from '#shared/lib/assert.ts';
import type { RowChange } from '#shared/recording/row-change.ts';

import { get, run, sql, type WritableDatabase } from './sql.ts';

/** What undo takes back together: keys undo keys, the screens undo repairs, the catalogue undoes its edits. */
export type Scope = 'recording' | 'repair' | 'catalogue' | 'people';

/** Who changes something, when and why. */
export interface Occasion {
  readonly scope: Scope;
  readonly personId: string | null;
  readonly at: number;
  /** The person at this computer: its account, or `system` for what the application does by itself. */
  readonly by: string;
  /** Word of the command or repair, such as `switch`. */
  readonly action: string;
  readonly reason: string | null;
}

/** Keeps what the changes replaced, under the seq that is returned. Runs inside the transaction that writes them. */
export function journal(
  db: WritableDatabase,
  changes: readonly RowChange[],
  occasion: Occasion,
): number {
  const { scope, personId, at, by, action, reason } = occasion;
  const row = get<{ seq: number }>(
    db,
    sql`INSERT INTO change (scope, person_id, made_at, made_by, action, reason)
        VALUES (${scope}, ${personId}, ${at}, ${by}, ${action}, ${reason}) RETURNING seq`,
  );
  assert(row, 'the journal gives each entry a seq');
  changes.forEach((change, ordinal) => {
    run(
      db,
      sql`INSERT INTO change_row (change_seq, ordinal, entity, row_id, before, after)
          VALUES (${row.seq}, ${ordinal}, ${change.entity}, ${change.id},
            ${image(change.before)}, ${image(change.after)})`,
    );
  });
  return row.seq;
}

const image = (row: object | null): string | null => (row === null ? null : JSON.stringify(row));

/**
 * Forgets how commands older than `before` changed rows; what was taken back, and every repair, stays for ever. Keys
 * are pressed sixty times a day and undone at once or never.
 */
export function forgetOldCommands(db: WritableDatabase, before: number): number {
  return run(
    db,
    sql`DELETE FROM change
        WHERE scope = 'recording' AND undone_at IS NULL AND made_at < ${before}`,
  );
}
