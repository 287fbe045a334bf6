import type { Repair } from '#shared/workdays/repair.ts';
import type { Workday, WorkdayObservation } from '#shared/workdays/workday.ts';

import type { DayEditing, SplitPlace } from './use-day-editing.ts';

/** What can be done with the chosen observations. Buttons and keys read the same list. */
export interface DayAction {
  readonly id: 'edit' | 'split' | 'merge' | 'reassign' | 'delete';
  /** Undefined where it makes no sense just now. */
  readonly run: (() => void) | undefined;
}

/** The actions on what is chosen. */
export function dayActions(editing: DayEditing, workday: Workday): DayAction[] {
  const { chosen, canEdit, open, repair } = editing;
  const [first] = chosen;
  const merged = mergedWith(workday, chosen);
  const when = (isPossible: boolean, run: () => void): (() => void) | undefined =>
    canEdit && isPossible ? run : undefined;
  return [
    {
      id: 'edit',
      run: first && when(chosen.length === 1, () => open({ kind: 'edit', observation: first })),
    },
    { id: 'split', run: when(chosen.length === 1, () => split(editing, editing.findSplit())) },
    {
      id: 'merge',
      run: merged && when(true, () => repair({ kind: 'merge', observationIds: merged })),
    },
    {
      id: 'reassign',
      run: when(chosen.length > 0, () => open({ kind: 'reassign', observations: chosen })),
    },
    {
      id: 'delete',
      run: when(chosen.length > 0, () =>
        repair({ kind: 'delete', observationIds: chosen.map(({ id }) => id) }),
      ),
    },
  ];
}

type MergedIds = Extract<Repair, { kind: 'merge' }>['observationIds'];

/** Several are merged as they are, one with the next. */
function mergedWith(
  { observations }: Workday,
  chosen: readonly WorkdayObservation[],
): MergedIds | undefined {
  if (chosen.length > 1) return chosen.map(({ id }) => id);
  const [only] = chosen;
  const next = only && observations[observations.indexOf(only) + 1];
  return next && [only.id, next.id];
}

/** At the instant under the pointer at once; without one, the person is asked for the time. */
function split({ open, repair }: DayEditing, place: SplitPlace | null): void {
  if (!place) return;
  const { segment, at } = place;
  if (at === null) open({ kind: 'split', segment });
  else repair({ kind: 'split', segmentId: segment.id, at });
}
