/** A chord: modifiers and one key that stands at the same place in every layout. */
export interface Hotkey {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  readonly key: string;
}

const NAMED = [
  'Space',
  'Enter',
  'Insert',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Up',
  'Down',
  'Left',
  'Right',
] as const;

/** Digits, function keys, the numeric pad and named keys: no letters, whose accelerators fail in some layouts. */
export const HOTKEY_KEYS: readonly string[] = [
  ...Array.from({ length: 10 }, (_, digit) => String(digit)),
  ...Array.from({ length: 24 }, (_, number) => `F${number + 1}`),
  ...Array.from({ length: 10 }, (_, digit) => `num${digit}`),
  'numadd',
  'numsub',
  'nummult',
  'numdiv',
  'numdec',
  ...NAMED,
];

const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'] as const;
const SHOWN = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', meta: 'Meta' } as const;

/** Reads `Ctrl+Alt+1`; undefined when it is no chord that can be global. A bare key can be one only from F13 on. */
export function parseHotkey(text: string): Hotkey | undefined {
  const parts = text.split('+').map((part) => part.trim());
  const last = parts.pop() ?? '';
  const key = HOTKEY_KEYS.find((each) => each.toLowerCase() === last.toLowerCase());
  const words = parts.map((part) => part.toLowerCase());
  const known = words.every((word) => MODIFIERS.some((modifier) => modifier === word));
  if (key === undefined || !known || new Set(words).size !== words.length) return undefined;
  const has = (modifier: string): boolean => words.includes(modifier);
  const hotkey = {
    ctrl: has('ctrl'),
    alt: has('alt'),
    shift: has('shift'),
    meta: has('meta'),
    key,
  };
  const isSafe = hotkey.ctrl || hotkey.alt || hotkey.meta || /^F(1[3-9]|2[0-4])$/.test(key);
  return isSafe ? hotkey : undefined;
}

/** The one way in which a chord is written. */
export function formatHotkey(hotkey: Hotkey): string {
  const modifiers = MODIFIERS.filter((modifier) => hotkey[modifier]).map((each) => SHOWN[each]);
  return [...modifiers, hotkey.key].join('+');
}

/** The chord as Electron's `globalShortcut` wants it. */
export function toAccelerator(hotkey: Hotkey): string {
  return formatHotkey(hotkey).replace('Ctrl', 'Control').replace('Enter', 'Return');
}
