import { AppError } from '#shared/contract/app-error.ts';
import { isoWithOffset } from '#shared/lib/time.ts';
import type { Person } from '#shared/recording/person.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { findRecorded } from '../recording/find-recorded.ts';
import type { EventFile } from './event-file.ts';

/**
 * The recorder moves what a live clock says out of recorded time. Events that were written down must not lie there:
 * throws `event-overlap` with the index of the first one that does.
 */
export function refuseRecordedTime(
  db: ReadableDatabase,
  person: Person,
  { events, zone }: EventFile,
): void {
  const start = events[0]?.moment.at ?? 0;
  const end = events.at(-1)?.moment.at ?? start;
  const recorded = findRecorded(db, person.id, { start, end });
  if (!recorded) return;
  const reaches = (next: number): boolean => (events[next]?.moment.at ?? end) > recorded.start;
  const index = Math.max(
    0,
    events.findIndex((_, place) => reaches(place + 1)),
  );
  throw new AppError('event-overlap', {
    index,
    at: isoWithOffset(events[index]?.moment.at ?? start, zone),
    person: person.name,
    start: isoWithOffset(recorded.start, zone),
    end: isoWithOffset(recorded.end, zone),
  });
}
