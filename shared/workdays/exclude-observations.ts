import { changed, type RowChange } from '../recording/row-change.ts';
import { type DayRecord, findObservation } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/** Says that observations are no readings of their operation, and why; or, without a reason, that they are. */
export function excludeObservations(
  record: DayRecord,
  { observationIds, reason }: RepairOf<'exclude'>,
): Repaired {
  const changes: RowChange[] = [];
  for (const id of new Set(observationIds)) {
    const observation = findObservation(record, id);
    if (!observation) return impossible({ code: 'not-found', what: 'observation', id });
    if (observation.excludedFor === reason) continue;
    changes.push(changed('observation', observation, { excludedFor: reason }));
  }
  return repaired(changes);
}
