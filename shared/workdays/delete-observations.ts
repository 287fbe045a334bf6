import type { Observation } from '../recording/observation.ts';
import { changed, removed } from '../recording/row-change.ts';
import { isEnded } from '../recording/segment.ts';
import { type DayRecord, findObservation, segmentsOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/** Removes observations with their segments; gaps are left where they were. What runs or waits is not removed. */
export function deleteObservations(
  record: DayRecord,
  { observationIds }: RepairOf<'delete'>,
): Repaired {
  const gone: Observation[] = [];
  for (const id of new Set(observationIds)) {
    const found = findObservation(record, id);
    if (!found) return impossible({ code: 'not-found', what: 'observation', id });
    const isOpen = found.heldAs !== null || !segmentsOf(record, id).every(isEnded);
    if (isOpen) return impossible({ code: 'still-running', id });
    gone.push(found);
  }
  const ids = new Set(gone.map(({ id }) => id));
  const orphaned = record.observations.filter(
    ({ id, interruptsId }) => interruptsId !== null && ids.has(interruptsId) && !ids.has(id),
  );
  const left = record.aways.filter(
    ({ observationId }) => observationId !== null && ids.has(observationId),
  );
  return repaired([
    ...left.map((each) => changed('away', each, { observationId: null })),
    ...gone.flatMap(({ id }) => segmentsOf(record, id)).map((each) => removed('segment', each)),
    ...orphaned.map((each) => changed('observation', each, { interruptsId: null })),
    ...gone.map((each) => removed('observation', each)),
  ]);
}
