import { AppError } from '#shared/contract/app-error.ts';
import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { CommandResult } from '#shared/recording/recorder-view.ts';

import type { WritableDatabase } from '../database/sql.ts';
import { undoLast } from '../database/undo.ts';
import { beat } from './recorder-store.ts';

/** Takes back the last command. A return from an absence goes together with the absence: time then ran on. */
export function undoCommand(
  { db }: { readonly db: WritableDatabase },
  personId: PersonId,
  { at }: Moment,
): CommandResult {
  try {
    return db
      .transaction((): CommandResult => {
        const line = { scope: 'recording', personId } as const;
        const { action } = undoLast(db, line, at);
        if (action === 'away-end') undoLast(db, line, at);
        beat(db, personId, at);
        return { kind: 'done', action };
      })
      .immediate();
  } catch (error) {
    if (error instanceof AppError && error.code === 'nothing-to-undo') {
      return { kind: 'refused', refusal: 'nothing-to-undo' };
    }
    throw error;
  }
}
