import type { Interval } from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import type { Away } from '../recording/away.ts';
import type { Observation, ObservationId } from '../recording/observation.ts';
import type { PersonId } from '../recording/person.ts';
import type { Segment, SegmentId } from '../recording/segment.ts';
import type { Shift } from '../recording/shift.ts';

/** The rows around one person's day that a repair may read and change: the day, and what touches it. */
export interface DayRecord {
  readonly personId: PersonId;
  readonly zone: string;
  /** In order of start. Every segment of each observation that has one on this day. */
  readonly segments: readonly Segment[];
  readonly observations: readonly Observation[];
  readonly shifts: readonly Shift[];
  /** Absences in which one of the observations was left. */
  readonly aways: readonly Away[];
}

/** The segment as an interval; a running one reaches to `now`. */
export function extentOf(segment: Pick<Segment, 'start' | 'end'>, now: Instant): Interval {
  return { start: segment.start, end: segment.end ?? Math.max(now, segment.start) };
}

/** The segment of that id. */
export function findSegment(record: DayRecord, id: SegmentId): Segment | undefined {
  return record.segments.find((segment) => segment.id === id);
}

/** The observation of that id. */
export function findObservation(record: DayRecord, id: ObservationId): Observation | undefined {
  return record.observations.find((observation) => observation.id === id);
}

/** The segments of one observation, in order of start. */
export function segmentsOf(record: DayRecord, id: ObservationId): Segment[] {
  return record.segments.filter(({ observationId }) => observationId === id);
}
