import { useHotkeys } from '@mantine/hooks';

interface Walks {
  readonly undo: () => void;
  readonly redo: () => void;
}

const PHYSICAL = { usePhysicalKeys: true };

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y on any layout, outside of fields. */
export function useUndoKeys({ undo, redo }: Walks): void {
  useHotkeys([
    ['mod+Z', undo, PHYSICAL],
    ['mod+shift+Z', redo, PHYSICAL],
    ['mod+Y', redo, PHYSICAL],
  ]);
}
