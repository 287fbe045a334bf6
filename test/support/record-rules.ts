import { gapsIn, type Interval } from '#shared/lib/intervals.ts';
import type { Away } from '#shared/recording/away.ts';
import type { Observation } from '#shared/recording/observation.ts';
import { LONGEST_SEGMENT_MS, type Segment } from '#shared/recording/segment.ts';
import type { Shift } from '#shared/recording/shift.ts';

/** Everything recorded of one person. */
export interface PersonRecord {
  readonly segments: readonly Segment[];
  readonly observations: readonly Observation[];
  readonly shifts: readonly Shift[];
  readonly aways: readonly Away[];
}

interface Extent {
  readonly start: number;
  readonly end: number | null;
}

/**
 * What must hold of one person's record at every moment, said in plain words when it does not. `now` is until when a
 * segment that runs reaches; null where it may run in the midst of what a wrong clock once recorded.
 */
export function brokenRules(record: PersonRecord, now: number | null): string[] {
  return [
    ...overlaps(record, now),
    ...lengths(record),
    ...openOnes(record),
    ...observationRules(record),
    ...shiftRules(record),
  ];
}

function overlaps({ segments }: PersonRecord, now: number | null): string[] {
  const extents = segments
    .map(({ start, end }) => ({ start, end: end ?? Math.max(start, now ?? start) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  return extents.slice(1).flatMap((each, index) => {
    const before = extents[index];
    return before && before.end > each.start
      ? [`${before.start}–${before.end} overlaps ${each.start}–${each.end}`]
      : [];
  });
}

function lengths({ segments, shifts, aways }: PersonRecord): string[] {
  const lengthOf = ({ start, end }: Extent): number => (end ?? start) - start;
  return [
    ...[...segments, ...shifts, ...aways]
      .filter((row: Extent) => lengthOf(row) < 0)
      .map(({ id }) => `${id} is negative`),
    ...segments
      .filter((segment) => lengthOf(segment) > LONGEST_SEGMENT_MS)
      .map(({ id }) => `${id} lasts too long`),
  ];
}

function openOnes({ segments, observations, shifts, aways }: PersonRecord): string[] {
  const open = (rows: readonly Extent[]): number => rows.filter(({ end }) => end === null).length;
  const running = segments.find(({ end }) => end === null);
  const timed = observations.find(({ id }) => id === running?.observationId);
  return [
    ...(open(segments) > 1 ? ['two segments run'] : []),
    ...(open(shifts) > 1 ? ['two shifts are open'] : []),
    ...(open(aways) > 1 ? ['two absences are open'] : []),
    ...(running && open(shifts) === 0 ? ['something runs outside of a day'] : []),
    ...(running && open(aways) > 0 ? ['something runs while nobody is there'] : []),
    ...(timed && timed.heldAs !== null ? ['what runs waits to be resumed'] : []),
  ];
}

function observationRules({ segments, observations, aways }: PersonRecord): string[] {
  const ids = new Set<string | null>(observations.map(({ id }) => id)).add(null);
  const timed = new Set(segments.map(({ observationId }) => observationId));
  const depths = observations.flatMap(({ heldDepth }) => heldDepth ?? []);
  return [
    ...segments
      .filter((each) => !ids.has(each.observationId))
      .map(({ id }) => `${id} is of nothing`),
    ...observations.filter(({ id }) => !timed.has(id)).map(({ id }) => `${id} has no time`),
    ...observations
      .filter(({ interruptsId }) => !ids.has(interruptsId))
      .map(({ id }) => `${id} interrupts nothing that is there`),
    ...aways.filter((each) => !ids.has(each.observationId)).map(({ id }) => `${id} left nothing`),
    ...(new Set(depths).size === depths.length ? [] : ['one place of the stack twice']),
  ];
}

/** Recorded time lies within working days. */
function shiftRules({ segments, shifts }: PersonRecord): string[] {
  const days = shifts.map(({ start, end }): Interval => ({
    start,
    end: end ?? Number.POSITIVE_INFINITY,
  }));
  return segments.flatMap(({ id, start, end }) =>
    end !== null && gapsIn({ start, end }, days).length > 0 ? [`${id} lies outside of a day`] : [],
  );
}
