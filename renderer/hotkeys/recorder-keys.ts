import { digitOfChord } from '#shared/hotkeys/question-chord.ts';

/** The digit that stands on an operation's button: the last key of a chord such as `Ctrl+Alt+3`. */
export function digitOf(hotkey: string | null): string | null {
  return digitOfChord(hotkey);
}

/** What a bare key means inside the recorder window. */
export type RecorderKey =
  | { readonly kind: 'digit'; readonly digit: string; readonly isInterrupting: boolean }
  | { readonly kind: 'letter' }
  | { readonly kind: 'escape' };

/** Reads a key press by the place of the key, so that layouts do not matter; undefined for all other keys. */
export function recorderKeyOf(
  event: Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): RecorderKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined) return { kind: 'digit', digit, isInterrupting: event.shiftKey };
  if (event.key === 'Escape') return { kind: 'escape' };
  return /^\p{L}$/u.test(event.key) ? { kind: 'letter' } : undefined;
}
