import { globalShortcut } from 'electron';

import { toAccelerator } from '#shared/hotkeys/hotkey.ts';

import type { Chord } from './chord-table.ts';

/** Hears chords wherever the person types them. */
export interface GlobalHotkeys {
  /** Listens for exactly these chords. Returns the ids of those that it was refused. */
  readonly listen: (chords: readonly Chord[]) => ReadonlySet<number>;
  readonly stop: () => void;
}

/** The system's own global shortcuts: it tells us of our chords and of nothing else, and keeps them from others. */
export function createSystemHotkeys(onChord: (id: number) => void): GlobalHotkeys {
  let ids: ReadonlyMap<string, number> = new Map();
  const drop = (accelerator: string): void => {
    if (globalShortcut.isRegistered(accelerator)) globalShortcut.unregister(accelerator);
  };
  const take = (accelerator: string): boolean =>
    globalShortcut.isRegistered(accelerator) ||
    globalShortcut.register(accelerator, () => {
      const id = ids.get(accelerator);
      if (id !== undefined) onChord(id);
    });
  return {
    listen: (chords) => {
      const wanted = new Map(chords.map(({ id, hotkey }) => [toAccelerator(hotkey), id]));
      for (const accelerator of ids.keys()) if (!wanted.has(accelerator)) drop(accelerator);
      ids = wanted;
      const refused = [...wanted].filter(([accelerator]) => !take(accelerator));
      return new Set(refused.map(([, id]) => id));
    },
    stop: () => {
      for (const accelerator of ids.keys()) drop(accelerator);
      ids = new Map();
    },
  };
}
