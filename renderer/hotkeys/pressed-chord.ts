import { formatHotkey, HOTKEY_KEYS } from '#shared/hotkeys/hotkey.ts';

/** The part of a keyboard event that says which keys are down. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Names of keys that are not those of `KeyboardEvent.code`. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  NumpadDecimal: 'numdec',
};

/** The name of a key by its place on the keyboard, in every layout; undefined when it cannot be part of a chord. */
function keyName(code: string): string | undefined {
  const name = NAMES[code] ?? code.replace(/^Digit/, '').replace(/^Numpad(?=\d$)/, 'num');
  return HOTKEY_KEYS.find((key) => key === name);
}

/** The chord that is held down, as it is written everywhere; undefined while only modifiers or other keys are. */
export function pressedChord(event: Pressed): string | undefined {
  const key = keyName(event.code);
  if (key === undefined) return undefined;
  return formatHotkey({
    ctrl: event.ctrlKey,
    alt: event.altKey,
    shift: event.shiftKey,
    meta: event.metaKey,
    key,
  });
}
