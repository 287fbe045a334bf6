import { momentIn } from '../lib/time.ts';
import { observationIdSchema } from '../recording/observation.ts';
import { made } from '../recording/row-change.ts';
import { segmentIdSchema } from '../recording/segment.ts';
import type { DayRecord } from './day-record.ts';
import { growShifts } from './grow-shift.ts';
import type { RepairOf } from './repair.ts';
import { impossible, problemOf, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Enters an observation afterwards; it is marked as such for ever. The day grows to hold it. */
export function addObservation(
  record: DayRecord,
  { operationId, start, end, countedUnits }: RepairOf<'add'>,
  { now, newId }: RepairContext,
): Repaired {
  const problem = problemOf(record, { start, end }, now);
  if (problem) return impossible(problem);
  const { personId, zone } = record;
  const id = observationIdSchema.parse(newId());
  return repaired([
    made('observation', {
      id,
      rev: 1,
      personId,
      operationId,
      countedUnits,
      outcome: null,
      note: null,
      interruptsId: null,
      heldAs: null,
      heldDepth: null,
      excludedFor: null,
      observedBy: null,
      paceRating: null,
    }),
    made('segment', {
      id: segmentIdSchema.parse(newId()),
      rev: 1,
      personId,
      observationId: id,
      start,
      end,
      startZone: zone,
      startOffsetMinutes: momentIn(start, zone).offsetMinutes,
      endZone: zone,
      endOffsetMinutes: momentIn(end, zone).offsetMinutes,
      origin: 'retro',
      isEdited: false,
    }),
    ...growShifts(record, { start, end }, newId),
  ]);
}
