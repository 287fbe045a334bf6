import { isoWithOffset } from '#shared/lib/time.ts';

import { listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { findPerson } from '../recording/people.ts';

/** Time of which the person must say what it was. */
export interface Question {
  readonly from: string;
  readonly to: string;
  /** Whether a timer was forgotten, so that the day was ended where it began. */
  readonly endedDay: boolean;
}

/** Absences and days that were not ended, as long as nobody has said what they were. */
export function openQuestions(db: ReadableDatabase, name: string): Question[] {
  const person = findPerson(db, name);
  if (!person) return [];
  const aways = listRows(
    db,
    'away',
    sql`person_id = ${person.id} AND answer IS NULL AND ended_at IS NOT NULL ORDER BY started_at`,
  );
  return aways.map(({ start, end, zone, endedDay }) => ({
    from: isoWithOffset(start, zone),
    to: isoWithOffset(end ?? start, zone),
    endedDay,
  }));
}
