import type { Observation } from '../recording/observation.ts';
import { changed, removed, type RowChange } from '../recording/row-change.ts';
import type { Segment } from '../recording/segment.ts';
import { type DayRecord, findObservation, segmentsOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/**
 * Makes one observation of several: segments that touch become one, others stay parts of it. The earliest gives
 * operation, outcome and note; counted units add up.
 */
export function mergeObservations(
  record: DayRecord,
  { observationIds }: RepairOf<'merge'>,
): Repaired {
  const observations: Observation[] = [];
  for (const id of new Set(observationIds)) {
    const found = findObservation(record, id);
    if (!found) return impossible({ code: 'not-found', what: 'observation', id });
    if (found.heldAs !== null) return impossible({ code: 'still-running', id });
    observations.push(found);
  }
  const startOf = (observation: Observation): number =>
    segmentsOf(record, observation.id)[0]?.start ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = observations.toSorted((a, b) => startOf(a) - startOf(b));
  if (!first || others.length === 0) return repaired([]);
  const merged = [first, ...others];
  const segments = merged
    .flatMap(({ id }) => segmentsOf(record, id))
    .toSorted((a, b) => a.start - b.start);
  return repaired([
    ...joinSegments(segments, first),
    ...released(record, others, first),
    ...amended(first, merged),
    ...others.map((observation) => removed('observation', observation)),
  ]);
}

/** Chains of segments that touch become their first one; the rest is handed over to the merged observation. */
function joinSegments(
  segments: readonly Segment[],
  { id: observationId }: Observation,
): RowChange[] {
  const chains: Segment[][] = [];
  for (const segment of segments) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.end === segment.start) chain.push(segment);
    else chains.push([segment]);
  }
  return chains.flatMap((chain) => {
    const [head, ...rest] = chain;
    const last = chain.at(-1);
    if (!head || !last) return [];
    if (rest.length === 0 && head.observationId === observationId) return [];
    const { end, endZone, endOffsetMinutes } = last;
    return [
      ...rest.map((segment) => removed('segment', segment)),
      changed('segment', head, { observationId, end, endZone, endOffsetMinutes, isEdited: true }),
    ];
  });
}

/** What interrupted one of the others interrupted the merged one. */
function released(
  record: DayRecord,
  others: readonly Observation[],
  first: Observation,
): RowChange[] {
  const gone = new Set(others.map(({ id }) => id));
  return record.observations
    .filter(
      ({ id, interruptsId }) => interruptsId !== null && gone.has(interruptsId) && !gone.has(id),
    )
    .filter(({ id }) => id !== first.id)
    .map((observation) => changed('observation', observation, { interruptsId: first.id }));
}

function amended(first: Observation, merged: readonly Observation[]): RowChange[] {
  const gone = new Set(merged.map(({ id }) => id));
  const countedUnits = merged.reduce((sum, observation) => sum + observation.countedUnits, 0);
  const outcome = merged.map((each) => each.outcome).findLast((each) => each !== null) ?? null;
  const note = merged.flatMap((each) => each.note ?? []).join(' · ') || null;
  const interruptsId =
    first.interruptsId !== null && gone.has(first.interruptsId) ? null : first.interruptsId;
  return [changed('observation', first, { countedUnits, outcome, note, interruptsId })];
}
