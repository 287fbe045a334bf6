import fc from 'fast-check';

import { gapsIn } from '#shared/lib/intervals.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import { type DayRecord, extentOf } from '#shared/workdays/day-record.ts';
import type { Repair } from '#shared/workdays/repair.ts';

/** A repair of whatever day it meets: numbers that choose, not ids. */
export interface RandomRepair {
  readonly kind: Repair['kind'];
  readonly which: number;
  readonly other: number;
  readonly part: number;
}

/** Repairs of every kind. */
export const randomRepair: fc.Arbitrary<RandomRepair> = fc.record({
  kind: fc.constantFrom(
    'move-edge',
    'move-edge',
    'split',
    'merge',
    'reassign',
    'add',
    'add',
    'delete',
    'amend',
    'move-shift',
    'exclude',
    'rate',
  ),
  which: fc.nat(1000),
  other: fc.nat(1000),
  part: fc.integer({ min: -30, max: 130 }).map((percent) => percent / 100),
});

/** The repair as it is on this day; undefined when the day has nothing to repair in this way. */
export function repairOf(
  { kind, which, other, part }: RandomRepair,
  { segments, observations, shifts }: DayRecord,
  operations: readonly OperationId[],
  now: number,
): Repair | undefined {
  const segment = segments[which % Math.max(1, segments.length)];
  const observation = observations[which % Math.max(1, observations.length)];
  const another = observations[other % Math.max(1, observations.length)];
  const shift = shifts[which % Math.max(1, shifts.length)];
  const operationId = operations[other % Math.max(1, operations.length)];
  if (!segment || !observation || !another || !shift || !operationId) return undefined;
  const end = segment.end ?? now;
  const at = Math.round(segment.start + part * (end - segment.start));
  const edge = other % 2 === 0 ? 'start' : 'end';
  const observationIds = [observation.id, another.id];
  const repairs: Readonly<Record<Repair['kind'], Repair>> = {
    'move-edge': { kind: 'move-edge', segmentId: segment.id, edge, at },
    split: { kind: 'split', segmentId: segment.id, at },
    merge: { kind: 'merge', observationIds },
    reassign: { kind: 'reassign', observationIds, operationId },
    add: { kind: 'add', operationId, ...gapOf(segments, which, part, now), countedUnits: 0 },
    delete: { kind: 'delete', observationIds: [observation.id] },
    amend: { kind: 'amend', observationId: observation.id, countedUnits: other },
    exclude: {
      kind: 'exclude',
      observationIds: [observation.id],
      reason: other % 2 === 0 ? 'tried' : null,
    },
    rate: { kind: 'rate', observationIds, paceRating: other % 3 === 0 ? null : 10 + (other % 291) },
    'move-shift': { kind: 'move-shift', shiftId: shift.id, edge, at },
  };
  return repairs[kind];
}

/** All or some of a gap, or of the hour before the day, or a little more than that. */
function gapOf(
  segments: DayRecord['segments'],
  which: number,
  part: number,
  now: number,
): { readonly start: number; readonly end: number } {
  const first = segments[0]?.start ?? now;
  const extents = segments.map((segment) => extentOf(segment, now));
  const gaps = gapsIn({ start: first - 3_600_000, end: now }, extents);
  const gap = gaps[which % Math.max(1, gaps.length)] ?? { start: first, end: now };
  const end = part > 1 ? gap.end : gap.start + Math.round(part * (gap.end - gap.start));
  return { start: gap.start, end };
}
