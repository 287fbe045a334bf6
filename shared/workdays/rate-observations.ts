import { changed, type RowChange } from '../recording/row-change.ts';
import { type DayRecord, findObservation } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/** Rates the pace of observations in percent of the standard one, or takes the rating away. */
export function rateObservations(
  record: DayRecord,
  { observationIds, paceRating }: RepairOf<'rate'>,
): Repaired {
  const changes: RowChange[] = [];
  for (const id of new Set(observationIds)) {
    const observation = findObservation(record, id);
    if (!observation) return impossible({ code: 'not-found', what: 'observation', id });
    if (observation.paceRating === paceRating) continue;
    changes.push(changed('observation', observation, { paceRating }));
  }
  return repaired(changes);
}
