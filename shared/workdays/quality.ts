import {
  gapsIn,
  intersection,
  type Interval,
  joined,
  length,
  totalLength,
} from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import type { Segment } from '../recording/segment.ts';
import type { Shift } from '../recording/shift.ts';
import { extentOf } from './day-record.ts';
import type { Gap, Quality } from './workday.ts';

/** What the quality of a day is reckoned from. */
type Timed = Pick<Segment, 'start' | 'end' | 'origin' | 'isEdited'>;

/** The parts of the shifts on this day in which nothing was recorded, in order. */
export function gapsOfDay(
  day: Interval,
  shifts: readonly Shift[],
  segments: readonly Timed[],
  now: Instant,
): Gap[] {
  const extents = segments.map((segment) => extentOf(segment, now));
  return shiftsOn(day, shifts, now).flatMap((shift) => gapsIn(shift, extents));
}

/** Coverage of the shift and the shares that were entered or changed afterwards. */
export function qualityOf(
  day: Interval,
  shifts: readonly Shift[],
  segments: readonly Timed[],
  now: Instant,
): Quality {
  const timeOf = (which: (segment: Timed) => boolean): number =>
    totalLength(
      segments.filter(which).flatMap((each) => intersection(extentOf(each, now), day) ?? []),
    );
  const shiftMs = totalLength(shiftsOn(day, shifts, now));
  const gaps = gapsOfDay(day, shifts, segments, now);
  const gapMs = gaps.reduce((sum, gap) => sum + length(gap), 0);
  const recordedMs = timeOf(() => true);
  const share = (part: number): number | null => (recordedMs === 0 ? null : part / recordedMs);
  return {
    shiftMs,
    recordedMs,
    gapMs,
    gaps: gaps.length,
    coverage: shiftMs === 0 ? null : (shiftMs - gapMs) / shiftMs,
    retroShare: share(timeOf(({ origin }) => origin === 'retro' || origin === 'recovered')),
    editedShare: share(timeOf(({ isEdited }) => isEdited)),
  };
}

/** Shifts can overlap where a clock was set back; their time counts once. */
function shiftsOn(day: Interval, shifts: readonly Shift[], now: Instant): Interval[] {
  return joined(
    shifts.flatMap(
      ({ start, end }) => intersection({ start, end: end ?? Math.max(now, start) }, day) ?? [],
    ),
  );
}
