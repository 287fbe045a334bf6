import type { Workday } from '#shared/workdays/workday.ts';

import { type DayAction, dayActions } from './day-actions.ts';
import type { DayEditing } from './use-day-editing.ts';
import { useDayShortcut } from './use-day-shortcut.ts';

/** Keys by their place on the keyboard: layouts do not matter. */
const KEYS: Readonly<Record<string, DayAction['id']>> = {
  KeyE: 'edit',
  F2: 'edit',
  KeyS: 'split',
  KeyM: 'merge',
  KeyR: 'reassign',
  Delete: 'delete',
};

/** Single letters act on what is chosen, N adds, Ctrl+Z and its kin walk through the repairs, Esc lets go. */
export function useEditKeys(editing: DayEditing, workday: Workday): void {
  useDayShortcut((event) => {
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return walk(event, editing);
    const run = deedOf(event.code, editing, workday);
    run?.();
    return run !== undefined;
  });
}

/** What a bare key does just now. */
function deedOf(code: string, editing: DayEditing, workday: Workday): (() => void) | undefined {
  if (code === 'Escape') return editing.chosen.length > 0 ? () => editing.choose([]) : undefined;
  if (code === 'KeyN') return editing.canEdit ? editing.openEntry : undefined;
  return dayActions(editing, workday).find(({ id }) => id === KEYS[code])?.run;
}

function walk({ code, shiftKey }: KeyboardEvent, { canEdit, undo, redo }: DayEditing): boolean {
  if (!canEdit) return false;
  if (code === 'KeyY' || (code === 'KeyZ' && shiftKey)) redo();
  else if (code === 'KeyZ') undo();
  else return false;
  return true;
}
