import { useHotkeys } from '@mantine/hooks';

import type { StudyChanges } from './use-study-changes.ts';

const QUIET = { usePhysicalKeys: true, preventDefault: false };

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y on any layout; in a field that can be written in they belong to its text. */
export function useStudyKeys({ undo, redo }: Pick<StudyChanges, 'undo' | 'redo'>): void {
  const unlessWriting = (walk: () => void) => (event: KeyboardEvent) => {
    if (isWriting(event.target)) return;
    event.preventDefault();
    walk();
  };
  useHotkeys(
    [
      ['mod+Z', unlessWriting(undo), QUIET],
      ['mod+shift+Z', unlessWriting(redo), QUIET],
      ['mod+Y', unlessWriting(redo), QUIET],
    ],
    [],
  );
}

/** Check boxes are fields too, but hold no text. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !target.readOnly && target.type !== 'checkbox';
}
