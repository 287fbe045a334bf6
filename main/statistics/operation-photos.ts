import { compareText } from '#shared/lib/compare.ts';
import { isWorking } from '#shared/operations/kind.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type { NormalTime } from '#shared/statistics/normal-time.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';

import type { OpenPiece } from './open-time.ts';
import type { OperationTotals } from './operation-totals.ts';
import { deviationOf, meanOf, type Reckoning, requiredOf } from './reading-figures.ts';

/** Time per operation, ended and running. */
export function timeByOperation(
  totals: readonly OperationTotals[],
  open: readonly OpenPiece[],
): Map<string, number> {
  const times = new Map(totals.map(({ operationId, ms }) => [operationId, ms]));
  for (const { operationId, ms } of open) {
    times.set(operationId, (times.get(operationId) ?? 0) + ms);
  }
  return times;
}

interface Context {
  readonly times: ReadonlyMap<string, number>;
  readonly workingMs: number;
  readonly reckoning: Reckoning;
  /** By operation; empty where the study does not rate the pace. */
  readonly normal: ReadonlyMap<string, NormalTime>;
}

/** One row per operation with any time or observation, longest first. */
export function operationPhotos(
  operations: readonly Operation[],
  totals: readonly OperationTotals[],
  { times, workingMs, reckoning, normal }: Context,
): OperationPhoto[] {
  const byId = new Map(totals.map((total) => [total.operationId, total]));
  return operations
    .filter(({ id }) => times.has(id) || byId.has(id))
    .map((operation) => {
      const ms = times.get(operation.id) ?? 0;
      const isShared = workingMs > 0 && isWorking(operation.kind);
      const shareOfWorking = isShared ? ms / workingMs : null;
      return photoOf(operation, byId.get(operation.id), {
        ms,
        shareOfWorking,
        reckoning,
        normal: normal.get(operation.id) ?? null,
      });
    })
    .toSorted((a, b) => b.ms - a.ms || compareText(a.code, b.code));
}

const NOTHING: Omit<OperationTotals, 'operationId'> = {
  ms: 0,
  observations: 0,
  observationMs: 0,
  units: 0,
  interruptions: 0,
  personDays: 0,
  sumOfSquaredMs: 0,
  sumOfProducts: 0,
  sumOfSquaredCounts: 0,
  sumOfSquares: 0,
  excluded: 0,
  people: [],
  median: null,
  p90: null,
};

interface OwnTime {
  readonly ms: number;
  readonly shareOfWorking: number | null;
  readonly reckoning: Reckoning;
  readonly normal: NormalTime | null;
}

function photoOf(
  { id, code, name, kind, timeIndex }: Operation,
  total: Omit<OperationTotals, 'operationId'> = NOTHING,
  { ms, shareOfWorking, reckoning, normal }: OwnTime,
): OperationPhoto {
  return {
    operationId: id,
    code,
    name,
    kind,
    timeIndex,
    observations: total.observations,
    personDays: total.personDays,
    units: total.units,
    ms,
    shareOfWorking,
    mean: meanOf(total, reckoning),
    normal,
    median: total.median,
    p90: total.p90,
    perUnit: total.units === 0 ? null : total.observationMs / total.units,
    deviation: deviationOf(total, reckoning),
    interruptions: total.interruptions,
    excluded: total.excluded,
    required: requiredOf(total, reckoning),
  };
}
