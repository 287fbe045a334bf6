import { assert } from '#shared/lib/assert.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { numbers, type ReadableDatabase, sql } from '../database/sql.ts';
import { lengthsAt } from './lengths.ts';
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
 * Lengths in ms of the readings at places in a row, 0 … n − 1, in the order of lengths; from the nearer end of the
 * index, but normal times are sorted first.
 */
export function readingsAt(
  db: ReadableDatabase,
  of: ReadingsOf,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const found = of.isNormal ? normalTimesAt(db, of, { from, to }) : lengthsAt(db, of, { from, to });
  assert(found.length === to - from + 1, `there are readings ${from} to ${to}`);
  return found;
}

function normalTimesAt(
  db: ReadableDatabase,
  { filter, operationId }: ReadingsOf,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  return numbers(
    db,
    sql`SELECT ${NORMAL} AS ms FROM observation_total
        WHERE operation_id = ${operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY ${NORMAL} LIMIT ${to - from + 1} OFFSET ${from}`,
  );
}
