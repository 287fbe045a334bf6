import type { Workday } from '#shared/workdays/workday.ts';

import type { Operations } from '../recording/use-operations.ts';
import type { TimelineSegment } from '../ui/timeline/blocks.ts';
import type { View } from '../ui/timeline/scale.ts';

const HALF_HOUR = 1_800_000;

/** What is recorded, as the timeline shows it. */
export function timelineSegments(workday: Workday, operations: Operations): TimelineSegment[] {
  return workday.segments.map(({ id, operationId, start, end, isEdited }) => {
    const operation = operations.find(operationId);
    return {
      id,
      start,
      end,
      kind: operation?.kind ?? 'absence',
      label: operations.name(operationId),
      colourStep: operation?.colourStep ?? 0,
      isEdited,
    };
  });
}

/** The part of the day that the timeline shows: all that was recorded and every shift, in full half hours. */
export function timelineBounds(workday: Workday, now: number): View {
  const { shifts, segments, start, end } = workday;
  const all = [...shifts, ...segments];
  const from = Math.max(start, Math.min(...all.map((each) => each.start)));
  const to = Math.min(end, Math.max(...all.map((each) => each.end ?? now), from));
  return {
    from: Math.floor(from / HALF_HOUR) * HALF_HOUR,
    to: Math.ceil((to + 1) / HALF_HOUR) * HALF_HOUR,
  };
}

/**
 * The segments of the chosen observations. The one that was picked comes last, because there the timeline puts its
 * cursor.
 */
export function chosenSegments(
  workday: Workday,
  observationIds: readonly string[],
  pickedId: string | null,
): string[] {
  const ids = workday.segments
    .filter(({ observationId }) => observationIds.includes(observationId))
    .map(({ id }) => id);
  if (pickedId === null || !ids.some((id) => id === pickedId)) return ids;
  return [...ids.filter((id) => id !== pickedId), pickedId];
}

/** The observations of segments, each once. */
export function observationsOf(workday: Workday, segmentIds: readonly string[]): string[] {
  const ids = workday.segments
    .filter(({ id }) => segmentIds.includes(id))
    .map(({ observationId }) => observationId);
  return [...new Set(ids)];
}
