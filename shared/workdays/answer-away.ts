import { momentIn } from '../lib/time.ts';
import type { OperationId } from '../operations/operation.ts';
import type { Away, AwayAnswer } from '../recording/away.ts';
import { changed, made, type RowChange } from '../recording/row-change.ts';
import { segmentIdSchema } from '../recording/segment.ts';
import { addObservation } from './add-observation.ts';
import { type DayRecord, findObservation, segmentsOf } from './day-record.ts';
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
  const { away, answer } = answered;
  const end = answered.endedAt ?? away.end ?? context.now;
  const settled = changed('away', away, { answer, end: away.end ?? context.now });
  if (answer === 'not-work' || end <= away.start) return repaired([settled]);
  const filled =
    answer === 'continued'
      ? continueThrough(record, { away, end }, context)
      : fill(record, { ...answered, end }, context);
  if (filled.kind === 'problem') return filled;
  const isGrown = filled.changes.some(({ entity }) => entity === 'shift');
  const grown = isGrown ? [] : shiftUntil(record, away, end);
  return repaired([...filled.changes, ...grown, settled]);
}

/** The observation that ran went on all the time. */
function continueThrough(
  record: DayRecord,
  { away, end }: { readonly away: Away; readonly end: number },
  { now, newId }: RepairContext,
): Repaired {
  const observation = away.observationId && findObservation(record, away.observationId);
  if (!observation) return impossible({ code: 'not-found', what: 'observation', id: away.id });
  const problem = problemOf(record, { start: away.start, end }, now);
  if (problem) return impossible(problem);
  const id = segmentIdSchema.parse(newId());
  const first = segmentsOf(record, observation.id)[0];
  const zone = first?.startZone ?? record.zone;
  return repaired([
    made('segment', {
      id,
      rev: 1,
      personId: record.personId,
      observationId: observation.id,
      start: away.start,
      end,
      startZone: zone,
      startOffsetMinutes: momentIn(away.start, zone).offsetMinutes,
      endZone: zone,
      endOffsetMinutes: momentIn(end, zone).offsetMinutes,
      origin: 'retro',
      isEdited: false,
    }),
  ]);
}

function fill(
  record: DayRecord,
  { away, operationId, end }: AnsweredAway & { readonly end: number },
  context: RepairContext,
): Repaired {
  if (!operationId) return impossible({ code: 'not-found', what: 'operation', id: away.id });
  const entry = { kind: 'add', operationId, start: away.start, end, countedUnits: 0 } as const;
  return addObservation(record, entry, context);
}

/** A day that was closed too early lasts until the end that the person named. */
function shiftUntil(record: DayRecord, away: Away, end: number): RowChange[] {
  if (!away.endedDay) return [];
  const shift = record.shifts.find((each) => each.end === away.start);
  return shift ? [changed('shift', shift, { end })] : [];
}
