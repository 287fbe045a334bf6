import { changed, type RowChange } from '../recording/row-change.ts';
import { type DayRecord, findObservation, segmentsOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/** Says that observations were of another operation. */
export function reassign(
  record: DayRecord,
  { observationIds, operationId }: RepairOf<'reassign'>,
): Repaired {
  const changes: RowChange[] = [];
  for (const id of new Set(observationIds)) {
    const observation = findObservation(record, id);
    if (!observation) return impossible({ code: 'not-found', what: 'observation', id });
    if (observation.operationId === operationId) continue;
    changes.push(changed('observation', observation, { operationId }));
    for (const segment of segmentsOf(record, id)) {
      if (!segment.isEdited) changes.push(changed('segment', segment, { isEdited: true }));
    }
  }
  return repaired(changes);
}
