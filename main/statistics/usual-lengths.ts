import { operationIdSchema } from '#shared/operations/operation.ts';
import type { UsualLength } from '#shared/recording/usual-length.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { type Counted, listQuantiles } from './lengths.ts';
import { periodsSql } from './period-sums.ts';

/** How long each operation usually lasts, by its finished observations that began within the filter. */
export function listUsualLengths(db: ReadableDatabase, filter: PhotoFilter): UsualLength[] {
  const counts = all<Counted>(
    db,
    sql`SELECT operation_id AS operationId, sum(observations) AS observations
        FROM (${periodsSql(filter)}) GROUP BY operation_id HAVING sum(observations) > 0`,
  );
  const quantiles = listQuantiles(db, filter, { counts, ps: [0.95] });
  return counts.flatMap(({ operationId, observations }, index) => {
    const [p95 = null] = quantiles[index] ?? [];
    return p95 === null
      ? []
      : [{ operationId: operationIdSchema.parse(operationId), observations, p95 }];
  });
}
