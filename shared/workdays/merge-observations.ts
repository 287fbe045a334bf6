import type { Observation } from '../recording/observation.ts';
import { changed, removed, type RowChange } from '../recording/row-change.ts';
import { LONGEST_SEGMENT_MS, type Segment } from '../recording/segment.ts';
import { type DayRecord, findObservation, segmentsOf } from './day-record.ts';
import type { RepairOf } from './repair.ts';
import { impossible, repaired, type Repaired } from './repaired.ts';

/**
 * Makes one observation of several: segments that touch become one, others stay parts of it. The earliest gives
 * operation, outcome, note and who timed it; counted units add up; a pace that was rated differently is not rated.
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
    .toSorted((a, b) => a.start - b.start || endOf(a) - endOf(b));
  return repaired([
    ...joinSegments(segments, first),
    ...handedOver(record, others, first),
    ...amended(first, merged),
    ...others.map((observation) => removed('observation', observation)),
  ]);
}

const endOf = ({ end }: Segment): number => end ?? Number.MAX_SAFE_INTEGER;

/** Chains of segments that touch become their first one; the rest is handed over to the merged observation. */
function joinSegments(
  segments: readonly Segment[],
  { id: observationId }: Observation,
): RowChange[] {
  const chains: Segment[][] = [];
  for (const segment of segments) {
    const chain = chains.at(-1);
    if (chain && canJoin(chain, segment)) chain.push(segment);
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

/** No segment gets longer than any is; one that runs goes on from where it began. */
function canJoin(chain: readonly Segment[], { start, end }: Segment): boolean {
  if (chain.at(-1)?.end !== start) return false;
  return (end ?? start) - (chain[0]?.start ?? start) <= LONGEST_SEGMENT_MS;
}

/** What interrupted one of the others interrupted the merged one, and who left it left the merged one. */
function handedOver(
  record: DayRecord,
  others: readonly Observation[],
  first: Observation,
): RowChange[] {
  const gone = new Set<string | null>(others.map(({ id }) => id));
  const interrupting = record.observations.filter(
    ({ id, interruptsId }) => gone.has(interruptsId) && !gone.has(id) && id !== first.id,
  );
  const left = record.aways.filter(({ observationId }) => gone.has(observationId));
  return [
    ...interrupting.map((each) => changed('observation', each, { interruptsId: first.id })),
    ...left.map((each) => changed('away', each, { observationId: first.id })),
  ];
}

function amended(first: Observation, merged: readonly Observation[]): RowChange[] {
  const gone = new Set(merged.map(({ id }) => id));
  const countedUnits = merged.reduce((sum, observation) => sum + observation.countedUnits, 0);
  const outcome = merged.map((each) => each.outcome).findLast((each) => each !== null) ?? null;
  const note = merged.flatMap((each) => each.note ?? []).join(' · ') || null;
  const ratings = new Set(merged.map((each) => each.paceRating));
  const paceRating = ratings.size === 1 ? first.paceRating : null;
  const interruptsId =
    first.interruptsId !== null && gone.has(first.interruptsId) ? null : first.interruptsId;
  return [changed('observation', first, { countedUnits, outcome, note, interruptsId, paceRating })];
}
