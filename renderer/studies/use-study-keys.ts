import { useHotkeys } from '@mantine/hooks';

import type { StudyChanges } from './use-study-changes.ts';

const QUIET = { usePhysicalKeys: true, preventDefault: false };

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y on any layout; in a field that can be written in they belong to its text. */
export function useStudyKeys({ undo, redo }: Pick<StudyChanges, 'undo' | 'redo'>): void {
  const unlessWriting = (walk: () => void) => (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && !target.readOnly) return;
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
