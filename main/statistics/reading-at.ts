import { assert } from '#shared/lib/assert.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { get, type ReadableDatabase, sql } from '../database/sql.ts';
import { filterSql } from './where.ts';

interface ReadingsOf {
  readonly filter: PhotoFilter;
  readonly operationId: string;
  readonly observations: number;
  /** Of normal time: each length by the rating of its pace, which no index holds. Unrated readings stay as they are. */
  readonly isNormal: boolean;
}

const NORMAL = sql`CASE WHEN pace_rating IS NULL THEN ms ELSE round(ms * pace_rating / 100.0) END`;

/**
 * Length in ms of the reading at that place, 0 … n − 1, in the order of lengths; from the nearer end of the index, but
 * normal times are sorted first.
 */
export function readingAt(
  db: ReadableDatabase,
  { filter, operationId, observations, isNormal }: ReadingsOf,
  place: number,
): number {
  const isNearEnd = place > observations / 2;
  const skipped = isNearEnd ? observations - 1 - place : place;
  const order = isNearEnd ? sql`DESC` : sql`ASC`;
  const length = isNormal ? NORMAL : sql`ms`;
  const found = get<{ ms: number }>(
    db,
    sql`SELECT ${length} AS ms FROM observation_total
        WHERE operation_id = ${operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY ${length} ${order} LIMIT 1 OFFSET ${skipped}`,
  );
  assert(found !== undefined, `there is a reading ${place} of ${observations}`);
  return found.ms;
}
