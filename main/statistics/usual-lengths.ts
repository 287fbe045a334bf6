import { operationIdSchema } from '#shared/operations/operation.ts';
import type { UsualLength } from '#shared/recording/usual-length.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { quantileOf } from './operation-totals.ts';
import { filterSql } from './where.ts';

/** How long each operation usually lasts, by its finished observations that began within the filter. */
export function listUsualLengths(db: ReadableDatabase, filter: PhotoFilter): UsualLength[] {
  const where = filterSql(filter);
  const counts = all<{ operationId: string; observations: number }>(
    db,
    sql`SELECT operation_id AS operationId, count(*) AS observations
        FROM observation_total WHERE is_excluded = 0 AND ${where} GROUP BY operation_id`,
  );
  return counts.flatMap((count) => {
    const p95 = quantileOf(db, count, where, 0.95);
    const operationId = operationIdSchema.parse(count.operationId);
    return p95 === null ? [] : [{ operationId, observations: count.observations, p95 }];
  });
}
