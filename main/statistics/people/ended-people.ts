import { isWorking, type Kind } from '#shared/operations/kind.ts';
import type { Operation } from '#shared/operations/operation.ts';
import { compareOperations } from '#shared/statistics/people/compare-operations.ts';
import { paceContrasts } from '#shared/statistics/people/pace.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../../database/sql.ts';
import {
  listOperationDays,
  listPacedOperations,
  listSuccesses,
  type SuccessDay,
} from './day-readings.ts';

/** What is compared of everything that has ended: it changes only when the record does. */
export interface EndedPeople extends ReturnType<typeof compareOperations> {
  /** Lengths at result and at support operations. */
  readonly result: ReturnType<typeof paceContrasts>;
  readonly support: ReturnType<typeof paceContrasts>;
  readonly successes: readonly SuccessDay[];
}

interface Known {
  readonly operations: readonly Operation[];
  /** Confidence of the intervals. */
  readonly level: number;
}

/** Compares people by the sums of their days. How long somebody rests is nobody's comparison. */
export function readEndedPeople(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { operations, level }: Known,
): EndedPeople {
  const kindOf = new Map(operations.map(({ id, kind }) => [String(id), kind]));
  const working = operations.filter(({ kind }) => isWorking(kind)).map(({ id }) => id);
  const days = listOperationDays(db, filter, working);
  const paceAt = (kind: Kind) => {
    const own = days.filter(({ operationId }) => kindOf.get(operationId) === kind);
    return paceContrasts(listPacedOperations(db, filter, own), level);
  };
  return {
    ...compareOperations(days, level),
    result: paceAt('result'),
    support: paceAt('support'),
    successes: listSuccesses(db, filter),
  };
}
