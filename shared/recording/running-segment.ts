import type { Moment } from '../lib/time.ts';
import type { Observation, ObservationId } from './observation.ts';
import type { PersonId } from './person.ts';
import { changed, made, type RowChange } from './row-change.ts';
import { type Origin, type Segment, segmentIdSchema } from './segment.ts';

/** Ends the running segment; one that began at this very instant keeps a length of zero. */
export function endSegment(
  segment: Segment,
  moment: Moment,
  values: { readonly origin?: Origin } = {},
): RowChange {
  return changed('segment', segment, {
    end: Math.max(moment.at, segment.start),
    endZone: moment.zone,
    endOffsetMinutes: moment.offsetMinutes,
    ...values,
  });
}

/** Begins a segment that runs until somebody ends it. */
export function beginSegment(
  personId: PersonId,
  observationId: ObservationId,
  moment: Moment,
  id: string,
): RowChange {
  return made('segment', {
    id: segmentIdSchema.parse(id),
    rev: 1,
    personId,
    observationId,
    start: moment.at,
    end: null,
    startZone: moment.zone,
    startOffsetMinutes: moment.offsetMinutes,
    endZone: null,
    endOffsetMinutes: null,
    origin: 'recorded',
    isEdited: false,
  });
}

/** Takes observations off the stack of held ones: they are finished as they are. */
export function release(observations: readonly Observation[]): RowChange[] {
  return observations.map((held) =>
    changed('observation', held, { heldAs: null, heldDepth: null }),
  );
}
