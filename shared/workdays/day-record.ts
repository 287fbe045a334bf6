import type { Interval } from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import type { Away } from '../recording/away.ts';
import type { Observation, ObservationId } from '../recording/observation.ts';
import type { PersonId } from '../recording/person.ts';
import type { RowChange } from '../recording/row-change.ts';
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

/** The record as it is when these changes are written. */
export function withChanges(record: DayRecord, changes: readonly RowChange[]): DayRecord {
  return {
    ...record,
    segments: withRows(
      record.segments,
      changes.filter((change) => change.entity === 'segment'),
    ).toSorted(byTime),
    observations: withRows(
      record.observations,
      changes.filter((change) => change.entity === 'observation'),
    ),
    shifts: withRows(
      record.shifts,
      changes.filter((change) => change.entity === 'shift'),
    ).toSorted(byTime),
    aways: withRows(
      record.aways,
      changes.filter((change) => change.entity === 'away'),
    ).toSorted(byTime),
  };
}

function withRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  changes: readonly { readonly id: string; readonly after: Row | null }[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, after } of changes) {
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  return [...byId.values()];
}

const byTime = (a: Pick<Segment, 'start' | 'end'>, b: Pick<Segment, 'start' | 'end'>): number =>
  a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity);
