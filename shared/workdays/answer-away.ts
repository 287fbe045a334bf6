import { momentIn } from '../lib/time.ts';
import type { OperationId } from '../operations/operation.ts';
import type { Away, AwayAnswer } from '../recording/away.ts';
import { changed, made } from '../recording/row-change.ts';
import { segmentIdSchema } from '../recording/segment.ts';
import { addObservation } from './add-observation.ts';
import { type DayRecord, findObservation } from './day-record.ts';
import { growShifts } from './grow-shift.ts';
import { withEdge } from './move-edge.ts';
import { impossible, problemOf, repaired, type RepairContext, type Repaired } from './repaired.ts';

/** What the person says an absence was. */
export interface AnsweredAway {
  readonly away: Away;
  readonly answer: AwayAnswer;
  /** What it was, for every answer that names an operation. */
  readonly operationId: OperationId | null;
  /** A forgotten day: when it really ended. Null: as it was found. */
  readonly endedAt: number | null;
}

/** Turns the answer into rows: time that was work is filled in, other time stays a gap; the question is settled. */
export function answerAway(
  record: DayRecord,
  answered: AnsweredAway,
  context: RepairContext,
): Repaired {
  const { away, answer, endedAt } = answered;
  const settled = changed('away', away, { answer, end: away.end ?? context.now });
  const filled =
    away.endedDay && endedAt !== null && endedAt < away.start
      ? endEarlier(record, away, endedAt)
      : fill(record, answered, context);
  return filled.kind === 'problem' ? filled : repaired([...filled.changes, settled]);
}

function fill(record: DayRecord, answered: AnsweredAway, context: RepairContext): Repaired {
  const { away, answer, operationId } = answered;
  const { start } = away;
  const end = answered.endedAt ?? away.end ?? context.now;
  if (answer === 'not-work' || end <= start) return repaired([]);
  if (answer === 'continued') return continueThrough(record, { away, end }, context);
  if (!operationId) return impossible({ code: 'not-found', what: 'operation', id: away.id });
  return addObservation(record, { kind: 'add', operationId, start, end, countedUnits: 0 }, context);
}

/** The observation that ran went on all the time. */
function continueThrough(
  record: DayRecord,
  { away, end }: { readonly away: Away; readonly end: number },
  { now, newId }: RepairContext,
): Repaired {
  const { start, zone } = away;
  const observation = away.observationId && findObservation(record, away.observationId);
  if (!observation) return impossible({ code: 'not-found', what: 'observation', id: away.id });
  const problem = problemOf(record, { start, end }, now);
  if (problem) return impossible(problem);
  return repaired([
    made('segment', {
      id: segmentIdSchema.parse(newId()),
      rev: 1,
      personId: record.personId,
      observationId: observation.id,
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

/** The forgotten day ended before the timer was given up: its last segment is cut there, and the day with it. */
function endEarlier(record: DayRecord, away: Away, at: number): Repaired {
  const last = record.segments.findLast(({ end }) => end === away.start);
  if (!last || at <= last.start) return impossible({ code: 'outside-segment', at });
  const shift = record.shifts.find(({ end }) => end === away.start);
  return repaired([
    changed('segment', last, withEdge(last, 'end', at)),
    ...(shift ? [changed('shift', shift, { end: Math.max(at, shift.start) })] : []),
  ]);
}
