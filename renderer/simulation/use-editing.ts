import { useQueryClient } from '@tanstack/react-query';

import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioId } from '#shared/simulation/saved-scenario.ts';

import { type Editing, editingQuery, nextStep } from './simulation-queries.ts';

/** What can be done with the scenario that is open. */
export interface EditCommands {
  readonly edit: (edit: ScenarioEdit) => void;
  /** Puts another scenario in its place, as an edit that can be undone. */
  readonly replace: (scenario: Scenario) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is open now is what is kept. */
  readonly markSaved: () => void;
}

/** So many edits can be undone. */
const MOST_PAST = 200;

/** Edits of the scenario that is open; each can be undone. They outlive a look at another screen. */
export function useEditing(id: ScenarioId | null): EditCommands {
  const queryClient = useQueryClient();
  const { queryKey } = editingQuery(id, '');
  const change = (next: (editing: Editing) => Editing): void => {
    queryClient.setQueryData(queryKey, (editing) => editing && next(editing));
  };
  const replace = (scenario: Scenario): void => change((editing) => replaced(editing, scenario));
  return {
    replace,
    edit: (edit) =>
      change((editing) => replaced(editing, editScenario(editing.now.scenario, edit))),
    undo: () => change(undone),
    redo: () => change(redone),
    markSaved: () => change((editing) => ({ ...editing, savedStep: editing.now.step })),
  };
}

function replaced(editing: Editing, scenario: Scenario): Editing {
  const { past, now } = editing;
  if (JSON.stringify(scenario) === JSON.stringify(now.scenario)) return editing;
  return {
    ...editing,
    past: [...past, now].slice(-MOST_PAST),
    now: { scenario, step: nextStep() },
    future: [],
  };
}

function undone(editing: Editing): Editing {
  const { past, now, future } = editing;
  const before = past.at(-1);
  if (!before) return editing;
  return { ...editing, past: past.slice(0, -1), now: before, future: [now, ...future] };
}

function redone(editing: Editing): Editing {
  const { past, now, future } = editing;
  const [next, ...rest] = future;
  if (!next) return editing;
  return { ...editing, past: [...past, now], now: next, future: rest };
}
