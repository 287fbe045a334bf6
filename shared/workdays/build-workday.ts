import { intersection } from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import type { Away } from '../recording/away.ts';
import { type Observation, unitsOf } from '../recording/observation.ts';
import type { Segment } from '../recording/segment.ts';
import { type DayRecord, extentOf, segmentsOf } from './day-record.ts';
import { gapsOfDay, qualityOf } from './quality.ts';
import type { DayBounds } from './split-by-day.ts';
import type { Workday, WorkdayObservation, WorkdaySegment } from './workday.ts';

/** Builds the photograph of a day from its rows. Only what has a part on the day is in it. */
export function buildWorkday(
  record: DayRecord,
  bounds: DayBounds,
  now: Instant,
  aways: readonly Away[],
): Omit<Workday, 'canUndo' | 'canRedo'> {
  const segments = record.segments.filter((segment) => isOn(segment, bounds, now));
  const ids = new Set(segments.map(({ observationId }) => observationId));
  const observations = record.observations
    .filter(({ id }) => ids.has(id))
    .flatMap((observation) => rowOf(record, observation, now))
    .toSorted((a, b) => a.start - b.start);
  const { day, start, end } = bounds;
  return {
    personId: record.personId,
    day,
    zone: record.zone,
    start,
    end,
    now,
    shifts: [...record.shifts],
    segments: segments.flatMap((segment) => blockOf(record, segment)),
    observations,
    gaps: gapsOfDay(bounds, record.shifts, segments, now),
    aways: [...aways],
    quality: qualityOf(bounds, record.shifts, segments, now),
  };
}

/** Also a segment without length, and one that begins this very instant, belong to the day that holds their start. */
function isOn(segment: Segment, bounds: DayBounds, now: Instant): boolean {
  if (segment.start >= bounds.start && segment.start < bounds.end) return true;
  return intersection(extentOf(segment, now), bounds) !== undefined;
}

function blockOf(record: DayRecord, segment: Segment): WorkdaySegment[] {
  const observation = record.observations.find(({ id }) => id === segment.observationId);
  if (!observation) return [];
  const { id, observationId, start, end, origin, isEdited } = segment;
  return [
    { id, observationId, operationId: observation.operationId, start, end, origin, isEdited },
  ];
}

function rowOf(record: DayRecord, observation: Observation, now: Instant): WorkdayObservation[] {
  const segments = segmentsOf(record, observation.id);
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return [];
  const { id, operationId, countedUnits, outcome, note, heldAs, interruptsId } = observation;
  return [
    {
      id,
      operationId,
      start: first.start,
      end: last.end,
      ms: segments.map((each) => extentOf(each, now)).reduce((sum, e) => sum + e.end - e.start, 0),
      segments: segments.length,
      units: unitsOf(observation),
      countedUnits,
      outcome,
      note,
      interruptions: record.observations.filter((other) => other.interruptsId === id).length,
      isInterruption: interruptsId !== null,
      heldAs,
      isRetro: segments.some(({ origin }) => origin === 'retro' || origin === 'recovered'),
      isEdited: segments.some(({ isEdited }) => isEdited),
    },
  ];
}
