import type { Hotkey } from '#shared/hotkeys/hotkey.ts';

import type { Chord } from './chord-table.ts';
import type { HookChord } from './hook-messages.ts';

const ARROWS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** Keys of the numeric pad have two names: with the lock on, and with it off. */
const PAD: Readonly<Record<string, readonly string[]>> = {
  num0: ['Numpad0', 'NumpadInsert'],
  num1: ['Numpad1', 'NumpadEnd'],
  num2: ['Numpad2', 'NumpadArrowDown'],
  num3: ['Numpad3', 'NumpadPageDown'],
  num4: ['Numpad4', 'NumpadArrowLeft'],
  num5: ['Numpad5'],
  num6: ['Numpad6', 'NumpadArrowRight'],
  num7: ['Numpad7', 'NumpadHome'],
  num8: ['Numpad8', 'NumpadArrowUp'],
  num9: ['Numpad9', 'NumpadPageUp'],
  numadd: ['NumpadAdd'],
  numsub: ['NumpadSubtract'],
  nummult: ['NumpadMultiply'],
  numdiv: ['NumpadDivide'],
  numdec: ['NumpadDecimal', 'NumpadDelete'],
};

/** The names by which the key hook knows a key of `HOTKEY_KEYS`. */
function hookKeysOf({ key }: Pick<Hotkey, 'key'>): readonly string[] {
  return PAD[key] ?? [ARROWS[key] ?? key];
}

/** The table that the hook gets. */
export function hookTable(chords: readonly Chord[]): HookChord[] {
  return chords.map(({ id, hotkey }) => {
    const { ctrl, alt, shift, meta } = hotkey;
    return { id, ctrl, alt, shift, meta, keys: [...hookKeysOf(hotkey)] };
  });
}
