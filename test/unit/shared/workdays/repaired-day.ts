// A small day, and what it becomes by a repair.
import type { NewId } from '#shared/lib/uuid.ts';
import type { Away } from '#shared/recording/away.ts';
import type { Observation } from '#shared/recording/observation.ts';
import type { RowChange } from '#shared/recording/row-change.ts';
import type { Segment } from '#shared/recording/segment.ts';
import type { Shift } from '#shared/recording/shift.ts';
import { repairDay } from '#shared/workdays/repair-day.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import type { Repaired } from '#shared/workdays/repaired.ts';
import {
  anObservation,
  aSegment,
  aShift,
  frozen,
  minute,
  observationId,
  operationId,
} from '#test/support/builders.ts';
import { type MemoryRecord, memoryRecord } from '#test/support/memory-record.ts';

export interface DayRows {
  readonly segment: readonly Segment[];
  readonly observation: readonly Observation[];
  readonly shift: readonly Shift[];
  readonly away?: readonly Away[];
}

/**
 * Minutes after nine: 1 from 0 to 10, 2 from 10 to 20, nothing, 3 from 30 to 40, nothing, 4 runs since 50. Each
 * observation has the number of its segment, and each operation too.
 */
export const DAY: DayRows = {
  segment: [
    aSegment(1, minute(0), minute(10)),
    aSegment(2, minute(10), minute(20)),
    aSegment(3, minute(30), minute(40)),
    aSegment(4, minute(50), null),
  ],
  observation: [1, 2, 3, 4].map((n) => anObservation(n, { operationId: operationId(n) })),
  shift: [aShift(1, minute(0), null)],
};

/** An interrupted performance: 1 from 0 to 10 and from 15 to 30, interrupted by 2 from 10 to 15. */
export const INTERRUPTED: DayRows = {
  segment: [
    aSegment(1, minute(0), minute(10)),
    aSegment(2, minute(10), minute(15)),
    aSegment(3, minute(15), minute(30), { observationId: observationId(1) }),
  ],
  observation: [anObservation(1), anObservation(2, { interruptsId: observationId(1) })],
  shift: [aShift(1, minute(0), minute(30))],
};

/** It is an hour after nine. */
export const NOW = minute(60);

/** What a repair of those rows comes to. */
export function repair(wanted: Repair, rows: DayRows = DAY): Repaired {
  const record = memoryRecord({ ...rows });
  return repairDay(record.day(), frozen(wanted), { now: NOW, newId: record.newId });
}

/** The record after a repair that is possible; taking it back is tried on the way. */
export function repaired(wanted: Repair, rows: DayRows = DAY): MemoryRecord {
  return changedBy(rows, (record, newId) =>
    repairDay(record.day(), frozen(wanted), { now: NOW, newId }),
  );
}

/** The record after changes that are possible; taking them back is tried on the way. */
export function changedBy(
  rows: DayRows,
  change: (record: MemoryRecord, newId: NewId) => Repaired,
): MemoryRecord {
  const record = memoryRecord({ ...rows });
  const before = record.rows();
  const changes = changesOf(change(record, record.newId));
  record.apply(changes);
  record.undo(changes);
  if (JSON.stringify(record.rows()) !== JSON.stringify(before)) throw new Error('not taken back');
  record.apply(changes);
  return record;
}

/** The rows to write; throws when there is a problem instead. */
function changesOf(outcome: Repaired): readonly RowChange[] {
  if (outcome.kind === 'problem') throw new Error(JSON.stringify(outcome.problem));
  return outcome.changes;
}

/** `observation: start–end` of every segment in minutes after nine, with `*` where somebody edited it. */
export function lines(record: MemoryRecord): string[] {
  const minutes = (at: number | null): string =>
    at === null ? '…' : `${(at - minute(0)) / 60_000}`;
  return record.segments().map(({ observationId: id, start, end, isEdited }) => {
    const observation = id.startsWith('00000009') ? 'new' : Number(id.slice(-3));
    return `${observation}: ${minutes(start)}–${minutes(end)}${isEdited ? '*' : ''}`;
  });
}

/** Minutes after nine of every shift. */
export function shiftLines(record: MemoryRecord): string[] {
  const minutes = (at: number | null): string =>
    at === null ? '…' : `${(at - minute(0)) / 60_000}`;
  return record.shifts().map(({ start, end }) => `${minutes(start)}–${minutes(end)}`);
}
