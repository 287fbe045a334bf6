import { momentIn } from '../lib/time.ts';
import { observationIdSchema } from '../recording/observation.ts';
import { changed, made, type RowChange } from '../recording/row-change.ts';
import { segmentIdSchema } from '../recording/segment.ts';
import { shiftIdSchema } from '../recording/shift.ts';
import type { DayRecord } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, problemOf, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Enters an observation afterwards; it is marked as such for ever. The shift grows to hold it. */
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
    ...shiftAround(record, { start, end }, newId),
  ]);
}

interface Entered {
  readonly start: number;
  readonly end: number;
}

/** Two shifts this far apart are two; an entry between grows the nearer one. */
function shiftAround(record: DayRecord, { start, end }: Entered, newId: () => string): RowChange[] {
  const { personId, zone, shifts } = record;
  const distance = (shift: { start: number; end: number | null }): number =>
    Math.max(shift.start - end, start - (shift.end ?? Number.POSITIVE_INFINITY), 0);
  const nearest = shifts.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!nearest) {
    const id = shiftIdSchema.parse(newId());
    return [made('shift', { id, rev: 1, personId, start, end, zone })];
  }
  const grown = {
    start: Math.min(nearest.start, start),
    end: nearest.end === null ? null : Math.max(nearest.end, end),
  };
  if (grown.start === nearest.start && grown.end === nearest.end) return [];
  return [changed('shift', nearest, grown)];
}
