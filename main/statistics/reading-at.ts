import { assert } from '#shared/lib/assert.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { get, type ReadableDatabase, sql } from '../database/sql.ts';
import { filterSql } from './where.ts';

interface ReadingsOf {
  readonly filter: PhotoFilter;
  readonly operationId: string;
  readonly observations: number;
}

/** Length in ms of the reading at that place, 0 … n − 1, in the order of lengths; from the nearer end of the index. */
export function readingAt(
  db: ReadableDatabase,
  { filter, operationId, observations }: ReadingsOf,
  place: number,
): number {
  const isNearEnd = place > observations / 2;
  const skipped = isNearEnd ? observations - 1 - place : place;
  const order = isNearEnd ? sql`DESC` : sql`ASC`;
  const found = get<{ ms: number }>(
    db,
    sql`SELECT ms FROM observation_total
        WHERE operation_id = ${operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY ms ${order} LIMIT 1 OFFSET ${skipped}`,
  );
  assert(found !== undefined, `there is a reading ${place} of ${observations}`);
  return found.ms;
}
