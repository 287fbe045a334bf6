import { gapsIn, type Interval } from '../lib/intervals.ts';
import type { NewId } from '../lib/uuid.ts';
import { changed, made, type RowChange } from '../recording/row-change.ts';
import { type Shift, shiftIdSchema } from '../recording/shift.ts';
import type { DayRecord } from './day-record.ts';

/**
 * The shifts that hold recorded time: the nearest one of the day grows to each part that none of them covers, so that
 * they never overlap. A day without a shift gets one.
 */
export function growShifts(record: DayRecord, entered: Interval, newId: NewId): RowChange[] {
  const { personId, zone, shifts } = record;
  if (shifts.length === 0) {
    const id = shiftIdSchema.parse(newId());
    return [made('shift', { id, rev: 1, personId, ...entered, zone })];
  }
  const uncovered = gapsIn(entered, shifts.map(extentOf));
  return shifts.flatMap((shift) => {
    const parts = uncovered.filter((part) => nearestTo(shifts, part) === shift);
    const start = Math.min(shift.start, ...parts.map((part) => part.start));
    const end = Math.max(extentOf(shift).end, ...parts.map((part) => part.end));
    if (start === shift.start && end === extentOf(shift).end) return [];
    return [changed('shift', shift, { start, end: shift.end === null ? null : end })];
  });
}

/** An open shift covers whatever comes. */
const extentOf = ({ start, end }: Shift): Interval => ({
  start,
  end: end ?? Number.POSITIVE_INFINITY,
});

function nearestTo(shifts: readonly Shift[], part: Interval): Shift | undefined {
  const distance = (shift: Shift): number =>
    Math.max(shift.start - part.end, part.start - extentOf(shift).end);
  return shifts.toSorted((a, b) => distance(a) - distance(b))[0];
}
