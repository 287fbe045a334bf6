import type { Instant } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { listObserved } from './observed-sessions.ts';
import { readRecorderState, recordedUntil } from './recorder-store.ts';

/** Somebody for whom something runs. */
export interface TimedPerson {
  readonly personId: PersonId;
  readonly since: Instant;
}

/** For whom anything runs here: the person of this computer, and whoever is observed at it. */
export function listTimed(db: ReadableDatabase, personId: PersonId | null): TimedPerson[] {
  const own = personId === null ? [] : [{ personId, state: readRecorderState(db, personId) }];
  const others = listObserved(db).filter((each) => each.personId !== personId);
  return [...own, ...others].flatMap(({ personId: id, state: { running } }) =>
    running ? [{ personId: id, since: running.segment.start }] : [],
  );
}

/** Until when any of these people's time is recorded around and soon after an instant; null where none is. */
export function recordedUntilOfAll(
  db: ReadableDatabase,
  people: Iterable<PersonId>,
  reach: { readonly at: Instant; readonly soonMs: number },
): Instant | null {
  const ends = [...people].flatMap((id) => recordedUntil(db, id, reach) ?? []);
  return ends.length === 0 ? null : Math.max(...ends);
}
