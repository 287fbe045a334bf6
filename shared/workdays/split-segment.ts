import { momentIn } from '../lib/time.ts';
import { type Observation, observationIdSchema } from '../recording/observation.ts';
import { changed, made } from '../recording/row-change.ts';
import { segmentIdSchema } from '../recording/segment.ts';
import {
  type DayRecord,
  extentOf,
  findObservation,
  findSegment,
  segmentsOf,
} from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Cuts an observation in two at an instant inside a segment; what comes later goes to the second one. */
export function splitSegment(
  record: DayRecord,
  { segmentId, at }: RepairOf<'split'>,
  { now, newId }: RepairContext,
): Repaired {
  const segment = findSegment(record, segmentId);
  if (!segment) return impossible({ code: 'not-found', what: 'segment', id: segmentId });
  const { start, end } = extentOf(segment, now);
  if (at <= start || at >= end) return impossible({ code: 'outside-segment', at });
  const first = findObservation(record, segment.observationId);
  if (!first) {
    return impossible({ code: 'not-found', what: 'observation', id: segment.observationId });
  }

  const zone = segment.startZone;
  const { offsetMinutes } = momentIn(at, zone);
  const id = observationIdSchema.parse(newId());
  const later = segmentsOf(record, first.id).filter((other) => other.start > segment.start);
  const startOf = (each: Observation): number => segmentsOf(record, each.id)[0]?.start ?? at;
  const interrupting = record.observations.filter(
    (each) => each.interruptsId === first.id && startOf(each) >= at,
  );
  const left = record.aways.filter((away) => away.observationId === first.id && away.start >= at);
  const second = {
    ...first,
    id,
    rev: 1,
    countedUnits: 0,
    outcome: null,
    note: null,
    excludedFor: null,
  };
  return repaired([
    // The place on the stack is unique: the first part leaves it before the second takes it.
    ...(first.heldDepth === null
      ? []
      : [changed('observation', first, { heldAs: null, heldDepth: null })]),
    made('observation', second),
    changed('segment', segment, {
      end: at,
      endZone: zone,
      endOffsetMinutes: offsetMinutes,
      isEdited: true,
    }),
    made('segment', {
      ...segment,
      id: segmentIdSchema.parse(newId()),
      rev: 1,
      observationId: id,
      start: at,
      startOffsetMinutes: offsetMinutes,
      isEdited: true,
    }),
    ...later.map((other) => changed('segment', other, { observationId: id, isEdited: true })),
    ...interrupting.map((other) => changed('observation', other, { interruptsId: id })),
    ...left.map((away) => changed('away', away, { observationId: id })),
  ]);
}
