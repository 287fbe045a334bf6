import { AppError } from '#shared/contract/app-error.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { sessionOf } from '#shared/recording/session.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { getPerson, readRecorderState } from './recorder-store.ts';

/**
 * One at a time: who times the own day is not observed, and who is observed does not time the own day. Throws
 * `timed-by-self` and `being-observed`.
 */
export function refuseOtherTimer(
  db: ReadableDatabase,
  personId: PersonId,
  observedBy: PersonId | null,
): void {
  const session = sessionOf(readRecorderState(db, personId));
  if (session.kind === 'none') return;
  const person = getPerson(db, personId).name;
  if (session.kind === 'observed') {
    if (session.by === observedBy) return;
    throw new AppError('being-observed', { person, observer: getPerson(db, session.by).name });
  }
  if (observedBy !== null) throw new AppError('timed-by-self', { person });
}
