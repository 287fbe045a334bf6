import { type Interval, overlaps } from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import { changed } from '../recording/row-change.ts';
import type { Shift } from '../recording/shift.ts';
import { type DayRecord, extentOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Changes when a working day began or ended. Recorded time cannot be cut off by it, nor another day taken in. */
export function moveShift(
  record: DayRecord,
  { shiftId, edge, at }: RepairOf<'move-shift'>,
  { now }: RepairContext,
): Repaired {
  const shift = record.shifts.find(({ id }) => id === shiftId);
  if (!shift) return impossible({ code: 'not-found', what: 'shift', id: shiftId });
  if (edge === 'end' && shift.end === null) {
    return impossible({ code: 'still-running', id: shiftId });
  }
  if (at > now) return impossible({ code: 'in-the-future', at });
  const moved = { ...extentOf(shift, now), [edge]: at };
  if (moved.end <= moved.start) return impossible({ code: 'empty-interval', ...moved });
  const clash = clashOf(record, shift, moved, now);
  if (clash) return impossible({ code: 'overlap', ...clash });
  return repaired([changed('shift', shift, { [edge]: at })]);
}

/** Recorded time that the shift would lose, or another shift that it would reach into. */
function clashOf(
  record: DayRecord,
  shift: Shift,
  moved: Interval,
  now: Instant,
): Interval | undefined {
  const before = extentOf(shift, now);
  const cutOff = [
    { start: before.start, end: moved.start },
    { start: moved.end, end: before.end },
  ];
  const lost = record.segments
    .map((segment) => extentOf(segment, now))
    .find((extent) => cutOff.some((part) => overlaps(extent, part)));
  const others = record.shifts.filter(({ id }) => id !== shift.id);
  return (
    lost ?? others.map((other) => extentOf(other, now)).find((extent) => overlaps(extent, moved))
  );
}
