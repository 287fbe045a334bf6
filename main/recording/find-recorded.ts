import type { Interval } from '#shared/lib/intervals.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { get, type ReadableDatabase, sql } from '../database/sql.ts';

/**
 * Time of the person that is recorded within an interval already, the earliest of it; undefined when all of it is free.
 * A segment that runs since before the interval is none: it goes on into it.
 */
export function findRecorded(
  db: ReadableDatabase,
  personId: PersonId,
  { start, end }: Interval,
): Interval | undefined {
  return get<Interval>(
    db,
    sql`SELECT started_at AS start, coalesce(ended_at, ${end}) AS end FROM segment
        WHERE person_id = ${personId} AND started_at < ${end}
          AND (ended_at > ${start} AND ended_at > started_at
            OR ended_at IS NULL AND started_at > ${start})
        ORDER BY started_at LIMIT 1`,
  );
}
