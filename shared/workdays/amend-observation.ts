import { changed } from '../recording/row-change.ts';
import { type DayRecord, findObservation } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/** Changes units, outcome or note; what is not named stays. */
export function amendObservation(
  record: DayRecord,
  { observationId, ...values }: RepairOf<'amend'>,
): Repaired {
  const observation = findObservation(record, observationId);
  if (!observation) {
    return impossible({ code: 'not-found', what: 'observation', id: observationId });
  }
  const { countedUnits = observation.countedUnits } = values;
  const outcome = values.outcome === undefined ? observation.outcome : values.outcome;
  const note = values.note === undefined ? observation.note : values.note || null;
  const isSame =
    countedUnits === observation.countedUnits &&
    outcome === observation.outcome &&
    note === observation.note;
  if (isSame) return repaired([]);
  return repaired([changed('observation', observation, { countedUnits, outcome, note })]);
}
