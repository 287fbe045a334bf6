import { AppError } from '#shared/contract/app-error.ts';
import type { RowChange } from '#shared/recording/row-change.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';

import { get, type ReadableDatabase, sql } from './sql.ts';

/**
 * What was recorded or entered keeps its time: throws `overlap` when a segment that was just written shares an instant
 * with another one of the person. One that runs reaches to `at`.
 */
export function refuseOverlaps(
  db: ReadableDatabase,
  changes: readonly RowChange[],
  at: number,
): void {
  for (const { entity, id, after } of changes) {
    if (entity === 'segment' && after !== null) refuseOverlap(db, id, at);
  }
}

function refuseOverlap(db: ReadableDatabase, id: string, at: number): void {
  const found = get<{ start: number; end: number }>(
    db,
    sql`SELECT other.started_at AS start, coalesce(other.ended_at, ${at}) AS end
        FROM segment AS own JOIN segment AS other
          ON other.person_id = own.person_id AND other.id <> own.id
            AND other.started_at > own.started_at - ${LONGEST_SEGMENT_MS + 1}
            AND other.started_at < coalesce(own.ended_at, ${at})
        WHERE own.id = ${id} AND coalesce(other.ended_at, ${at}) > own.started_at
          AND coalesce(own.ended_at, ${at}) > own.started_at
          AND coalesce(other.ended_at, ${at}) > other.started_at LIMIT 1`,
  );
  if (found) throw new AppError('overlap', found);
}
