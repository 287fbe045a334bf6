import { intersection, length } from '#shared/lib/intervals.ts';
import { isWorking, type Kind, KINDS } from '#shared/operations/kind.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import { extentOf } from '#shared/workdays/day-record.ts';
import { gapsOfDay, qualityOf } from '#shared/workdays/quality.ts';
import type { Gap, Quality, Workday } from '#shared/workdays/workday.ts';

/** How much of the day's time each kind has, and what follows from it. Times in ms. */
export interface DayFigures {
  readonly byKind: readonly { readonly kind: Kind; readonly ms: number }[];
  readonly resultMs: number;
  /** All but rest and absence. */
  readonly workingMs: number;
  /** 1 − result / working time; null where nothing was worked. */
  readonly nonResultShare: number | null;
}

/** The day's time by kind at an instant: what runs counts until then, and only what lies on the day. */
export function dayFigures(
  workday: Workday,
  kindOf: (id: OperationId) => Kind | undefined,
  now: number,
): DayFigures {
  const sums = new Map<Kind, number>();
  for (const segment of workday.segments) {
    const kind = kindOf(segment.operationId);
    const part = intersection(extentOf(segment, now), workday);
    if (kind && part) sums.set(kind, (sums.get(kind) ?? 0) + length(part));
  }
  const byKind = KINDS.map((kind) => ({ kind, ms: sums.get(kind) ?? 0 }));
  const workingMs = byKind.reduce((sum, { kind, ms }) => (isWorking(kind) ? sum + ms : sum), 0);
  const resultMs = sums.get('result') ?? 0;
  const nonResultShare = workingMs === 0 ? null : 1 - resultMs / workingMs;
  return { byKind, resultMs, workingMs, nonResultShare };
}

/** Time of an operation on the day. */
export interface OperationTime {
  readonly operationId: OperationId;
  readonly ms: number;
  readonly observations: number;
}

/** The day's time by operation at an instant, the longest first. */
export function timeByOperation(workday: Workday, now: number): OperationTime[] {
  const sums = new Map<OperationId, { ms: number; ids: Set<string> }>();
  for (const segment of workday.segments) {
    const part = intersection(extentOf(segment, now), workday);
    const sum = sums.get(segment.operationId) ?? { ms: 0, ids: new Set<string>() };
    sum.ids.add(segment.observationId);
    sum.ms += part ? length(part) : 0;
    sums.set(segment.operationId, sum);
  }
  return [...sums]
    .map(([operationId, { ms, ids }]) => ({ operationId, ms, observations: ids.size }))
    .toSorted((a, b) => b.ms - a.ms);
}

/** Gaps and quality of the day as they stand at an instant: a pause grows while it lasts. */
export function dayQuality(
  workday: Workday,
  now: number,
): { readonly gaps: readonly Gap[]; readonly quality: Quality } {
  const { shifts, segments } = workday;
  return {
    gaps: gapsOfDay(workday, shifts, segments, now),
    quality: qualityOf(workday, shifts, segments, now),
  };
}
