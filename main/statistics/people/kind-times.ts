import type { Instant } from '#shared/lib/time.ts';
import type { Kind } from '#shared/operations/kind.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../../database/sql.ts';
import { listOpenPieces } from '../open-time.ts';
import { periodsSql } from '../period-sums.ts';

interface KindTime {
  readonly personId: string;
  readonly operationId: string;
  readonly ms: number;
}

interface Known {
  readonly operations: readonly Operation[];
  readonly now: Instant | null;
}

/** Of nobody. */
export const NO_TIME = { result: 0, support: 0, avoidable: 0, loss: 0, rest: 0, absence: 0 };

/** Time of each person by kind, ms, with what runs until now. */
export function kindTimes(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { operations, now }: Known,
): ReadonlyMap<string, Readonly<Record<Kind, number>>> {
  const kindOf = new Map(operations.map(({ id, kind }) => [String(id), kind]));
  const ended = all<KindTime>(
    db,
    sql`SELECT person_id AS personId, operation_id AS operationId, sum(ms) AS ms 
        FROM (${periodsSql(filter)}) GROUP BY person_id, operation_id`,
  );
  const times = new Map<string, Record<Kind, number>>();
  for (const { personId, operationId, ms } of [...ended, ...listOpenPieces(db, filter, now)]) {
    const kind = kindOf.get(operationId);
    if (!kind) continue;
    const own = times.get(personId) ?? { ...NO_TIME };
    times.set(personId, { ...own, [kind]: own[kind] + ms });
  }
  return times;
}
