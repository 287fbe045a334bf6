import type { OperationId } from '#shared/operations/operation.ts';
import type { Outcome } from '#shared/recording/observation.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import type { Workday, WorkdayObservation, WorkdaySegment } from '#shared/workdays/workday.ts';

/** What the edit dialog can change. */
export interface EditedValues {
  readonly operationId: OperationId;
  readonly start: number;
  /** Null while it runs. */
  readonly end: number | null;
  readonly units: number;
  readonly outcome: Outcome | null;
  readonly note: string;
}

/** The values of an observation as they are. */
export function valuesOf(observation: WorkdayObservation): EditedValues {
  const { operationId, start, end, units, outcome, note } = observation;
  return { operationId, start, end, units, outcome, note: note ?? '' };
}

/** The segments at both ends of an observation, where the day holds them: the edges that can be moved. */
export function endsOf(
  workday: Workday,
  { id, start, end }: WorkdayObservation,
): { readonly first: WorkdaySegment | undefined; readonly last: WorkdaySegment | undefined } {
  const own = workday.segments.filter(({ observationId }) => observationId === id);
  return {
    first: own.find((segment) => segment.start === start),
    last: end === null ? undefined : own.find((segment) => segment.end === end),
  };
}

/** The repairs that turn an observation into the edited one; none when nothing was changed. */
export function editRepairs(
  workday: Workday,
  observation: WorkdayObservation,
  edited: EditedValues,
): Repair[] {
  const before = valuesOf(observation);
  const { first, last } = endsOf(workday, observation);
  const edges: Repair[] = [];
  if (first && edited.start !== before.start) {
    edges.push({ kind: 'move-edge', segmentId: first.id, edge: 'start', at: edited.start });
  }
  if (last && edited.end !== null && edited.end !== before.end) {
    edges.push({ kind: 'move-edge', segmentId: last.id, edge: 'end', at: edited.end });
  }
  // Moved to a later time, the end goes first: otherwise the start would stand behind it for a moment.
  if (before.end !== null && edited.start >= before.end) edges.reverse();
  return [...edges, ...reassigned(observation, edited), ...amended(observation, edited)];
}

function reassigned({ id, operationId }: WorkdayObservation, edited: EditedValues): Repair[] {
  if (edited.operationId === operationId) return [];
  return [{ kind: 'reassign', observationIds: [id], operationId: edited.operationId }];
}

function amended(observation: WorkdayObservation, edited: EditedValues): Repair[] {
  const { id, units, outcome } = observation;
  const note = edited.note.trim();
  const isSame =
    edited.units === units && edited.outcome === outcome && note === (observation.note ?? '');
  if (isSame) return [];
  return [
    {
      kind: 'amend',
      observationId: id,
      // One unit is what nothing counted means, too: only another number was counted.
      ...(edited.units !== units && { countedUnits: edited.units }),
      ...(edited.outcome !== outcome && { outcome: edited.outcome }),
      ...(note !== (observation.note ?? '') && { note: note === '' ? null : note }),
    },
  ];
}
