import { overlaps } from '../lib/intervals.ts';
import { changed } from '../recording/row-change.ts';
import { type DayRecord, extentOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Changes when a working day began or ended. Recorded time cannot be cut off by it. */
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
  const moved = { start: shift.start, end: shift.end ?? now, [edge]: at };
  if (moved.end <= moved.start) return impossible({ code: 'empty-interval', ...moved });
  const cutOff =
    edge === 'start'
      ? { start: shift.start, end: Math.max(at, shift.start) }
      : { start: Math.min(at, moved.end), end: shift.end ?? now };
  const lost = record.segments.find((segment) => overlaps(extentOf(segment, now), cutOff));
  if (lost) return impossible({ code: 'overlap', ...extentOf(lost, now) });
  return repaired([changed('shift', shift, { [edge]: at })]);
}
