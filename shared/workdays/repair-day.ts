import { assertNever } from '../lib/assert.ts';
import { addObservation } from './add-observation.ts';
import { amendObservation } from './amend-observation.ts';
import type { DayRecord } from './day-record.ts';
import { deleteObservations } from './delete-observations.ts';
import { excludeObservations } from './exclude-observations.ts';
import { mergeObservations } from './merge-observations.ts';
import { moveEdge } from './move-edge.ts';
import { moveShift } from './move-shift.ts';
import { rateObservations } from './rate-observations.ts';
import { reassign } from './reassign.ts';
import type { Repair, RepairOf } from './repair.ts';
import type { RepairContext, Repaired } from './repaired.ts';
import { splitSegment } from './split-segment.ts';

/** Repairs of a day as a pure function. Segments of one person never overlap, before or after. */
export function repairDay(record: DayRecord, repair: Repair, context: RepairContext): Repaired {
  if (isJudgement(repair)) return judgeReadings(record, repair);
  switch (repair.kind) {
    case 'move-edge':
      return moveEdge(record, repair, context);
    case 'split':
      return splitSegment(record, repair, context);
    case 'merge':
      return mergeObservations(record, repair);
    case 'reassign':
      return reassign(record, repair);
    case 'add':
      return addObservation(record, repair, context);
    case 'delete':
      return deleteObservations(record, repair);
    case 'amend':
      return amendObservation(record, repair);
    case 'move-shift':
      return moveShift(record, repair, context);
    default:
      return assertNever(repair);
  }
}

/** What is said about readings; their time stays as it is. */
type Judgement = RepairOf<'exclude' | 'rate'>;

const isJudgement = (repair: Repair): repair is Judgement =>
  repair.kind === 'exclude' || repair.kind === 'rate';

function judgeReadings(record: DayRecord, repair: Judgement): Repaired {
  return repair.kind === 'exclude'
    ? excludeObservations(record, repair)
    : rateObservations(record, repair);
}
