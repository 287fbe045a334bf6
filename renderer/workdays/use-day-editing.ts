import { useRef, useState } from 'react';

import type { OperationId } from '#shared/operations/operation.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import type { Gap, Workday, WorkdayObservation, WorkdaySegment } from '#shared/workdays/workday.ts';

import { chosenSegments, observationsOf } from './day-timeline-model.ts';
import { useRepairs, useUndo } from './use-repairs.ts';

/** The question that is open. */
export type DayDialog =
  | { readonly kind: 'entry' }
  | { readonly kind: 'fill'; readonly gap: Gap }
  | { readonly kind: 'edit'; readonly observation: WorkdayObservation }
  | { readonly kind: 'split'; readonly segment: WorkdaySegment }
  | { readonly kind: 'reassign'; readonly observations: readonly WorkdayObservation[] };

/** What is chosen on the day, and what can be done with it. */
export interface DayEditing {
  readonly canEdit: boolean;
  /** The chosen observations, in the order of the day. */
  readonly chosen: readonly WorkdayObservation[];
  readonly segmentIds: readonly string[];
  readonly choose: (observationIds: readonly string[]) => void;
  readonly chooseSegments: (segmentIds: readonly string[]) => void;
  /** All observations of an operation: what stands behind its time. */
  readonly chooseOperation: (id: OperationId) => void;
  readonly dialog: DayDialog | null;
  readonly open: (dialog: DayDialog) => void;
  readonly openEntry: () => void;
  readonly close: () => void;
  readonly repair: (repair: Repair) => void;
  readonly error: Error | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The segment that a split would cut now, and the instant under the pointer if it lies there. */
  readonly findSplit: () => SplitPlace | null;
  readonly setPointer: (at: number | null) => void;
}

interface DayEditingOptions {
  readonly isReadOnly: boolean;
  /** The observation that is chosen at first. */
  readonly observationId: ObservationId | null;
}

/** Holds what is chosen; what is recorded stays in main. */
export function useDayEditing(workday: Workday, options: DayEditingOptions): DayEditing {
  const { isReadOnly, observationId } = options;
  const { personId, day } = workday;
  const [ids, setIds] = useState<readonly string[]>(observationId ? [observationId] : []);
  const [pickedId, setPicked] = useState<string | null>(null);
  const pointer = useRef<number | null>(null);
  const [dialog, setDialog] = useState<DayDialog | null>(null);
  const { repair, error, forgetError } = useRepairs({ personId, day });
  const { undo, redo } = useUndo(personId);
  const chosen = workday.observations.filter(({ id }) => ids.includes(id));
  const choose = (observationIds: readonly string[]): void => {
    setIds(observationIds);
    setPicked(null);
    forgetError();
  };
  const open = (next: DayDialog): void => {
    if (isReadOnly) return;
    forgetError();
    setDialog(next);
  };
  return {
    canEdit: !isReadOnly,
    chosen,
    segmentIds: chosenSegments(workday, ids, pickedId),
    choose,
    chooseOperation: (operationId) =>
      choose(
        workday.observations.filter((each) => each.operationId === operationId).map(({ id }) => id),
      ),
    chooseSegments: (segmentIds) => {
      setIds(observationsOf(workday, segmentIds));
      setPicked(segmentIds.at(-1) ?? null);
      forgetError();
    },
    dialog,
    open,
    openEntry: () => open({ kind: 'entry' }),
    close: () => setDialog(null),
    repair: (next) => {
      if (!isReadOnly) repair([next]);
    },
    error,
    undo: () => undo(),
    redo,
    findSplit: () => splitOf(workday, { chosen, pickedId, pointer: pointer.current }),
    setPointer: (at) => {
      pointer.current = at;
    },
  };
}

/** Where a split would cut. */
export interface SplitPlace {
  readonly segment: WorkdaySegment;
  readonly at: number | null;
}

interface Chosen {
  readonly chosen: readonly WorkdayObservation[];
  readonly pickedId: string | null;
  readonly pointer: number | null;
}

/** The segment under the pointer if it is chosen, else the one that was picked, else the longest of the observation. */
function splitOf(workday: Workday, { chosen, pickedId, pointer }: Chosen): SplitPlace | null {
  const [only] = chosen;
  if (!only || chosen.length > 1) return null;
  const own = workday.segments.filter(({ observationId }) => observationId === only.id);
  const endOf = (segment: WorkdaySegment): number => segment.end ?? workday.now;
  const under = own.find(
    (each) => pointer !== null && each.start < pointer && pointer < endOf(each),
  );
  if (under && pointer !== null) return { segment: under, at: toSecond(pointer) };
  const longest = own.toSorted((a, b) => endOf(b) - b.start - (endOf(a) - a.start))[0];
  const segment = own.find(({ id }) => id === pickedId) ?? longest;
  return segment ? { segment, at: null } : null;
}

const toSecond = (at: number): number => Math.round(at / 1000) * 1000;
