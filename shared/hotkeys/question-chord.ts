import { parseHotkey } from './hotkey.ts';

/** The digit of an operation's chord, `4` of `Ctrl+Alt+4`; null where it has none. */
export function digitOfChord(hotkey: string | null): string | null {
  const key = hotkey === null ? undefined : parseHotkey(hotkey)?.key;
  return key !== undefined && /^\d$/.test(key) ? key : null;
}

/**
 * The chord that answers a question with the operation of a digit, while the question is shown. The recorder's own
 * chords go on to switch: an answer must not change what is recorded.
 */
export function questionChord(digit: string): string {
  return `Alt+Shift+${digit}`;
}
