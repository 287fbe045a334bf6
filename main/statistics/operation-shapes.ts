import { operationIdSchema } from '#shared/operations/operation.ts';
import {
  BINS_PER_DOUBLING,
  binFrom,
  type OperationShape,
} from '#shared/statistics/operation-shape.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { readingsSql } from './lengths.ts';

interface Bin {
  readonly operationId: string;
  readonly bin: number;
  readonly readings: number;
}

/** The small histogram of every operation within a filter, counted by SQLite over the index on length. */
export function listOperationShapes(db: ReadableDatabase, filter: PhotoFilter): OperationShape[] {
  const bins = all<Bin>(
    db,
    sql`SELECT operation_id AS operationId,
               CAST(floor(${BINS_PER_DOUBLING} * log2(max(ms, 1))) AS INTEGER) AS bin,
               count(*) AS readings
        FROM ${readingsSql(filter)}
        GROUP BY operation_id, bin ORDER BY operation_id, bin`,
  );
  return [...Map.groupBy(bins, ({ operationId }) => operationId)].map(([operationId, own]) => {
    const first = own[0]?.bin ?? 0;
    const last = own.at(-1)?.bin ?? first;
    const counts = Array.from({ length: last - first + 1 }, () => 0);
    for (const { bin, readings } of own) counts[bin - first] = readings;
    return { operationId: operationIdSchema.parse(operationId), from: binFrom(first), counts };
  });
}
