import { type HookChord, PULSE, PULSE_MS } from './hook-messages.ts';

/** The part of a key event that is looked at. */
export interface KeyPress {
  readonly keycode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Turns key events into chord ids. What is no chord of the table leaves no trace. */
export interface ChordFilter {
  /** The id to be told, `PULSE`, or undefined for nothing. */
  readonly press: (press: KeyPress, now: number) => number | undefined;
  readonly release: (press: Pick<KeyPress, 'keycode'>) => void;
}

interface Modifiers {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/** One number for a key with its modifiers. */
const codeOf = (keycode: number, { ctrl, alt, shift, meta }: Modifiers): number =>
  keycode * 16 + Number(ctrl) * 8 + Number(alt) * 4 + Number(shift) * 2 + Number(meta);

/** A filter for these chords. `keycodes` are those of the keyboard hook by the key's name. */
export function createChordFilter(
  chords: readonly HookChord[],
  keycodes: Readonly<Record<string, number>>,
): ChordFilter {
  const ids = new Map<number, number>();
  for (const chord of chords) {
    for (const key of chord.keys) {
      const keycode = keycodes[key];
      if (keycode !== undefined) ids.set(codeOf(keycode, chord), chord.id);
    }
  }
  // The chord's key that is still down: its automatic repeats are no presses.
  let heldKey: number | undefined;
  let pulseAt = Number.NEGATIVE_INFINITY;
  const pulse = (now: number): number | undefined => {
    if (Math.abs(now - pulseAt) < PULSE_MS) return undefined;
    pulseAt = now;
    return PULSE;
  };
  return {
    press: ({ keycode, ctrlKey, altKey, shiftKey, metaKey }, now) => {
      const modifiers = { ctrl: ctrlKey, alt: altKey, shift: shiftKey, meta: metaKey };
      const id = ids.get(codeOf(keycode, modifiers));
      if (id === undefined) return pulse(now);
      if (heldKey === keycode) return undefined;
      heldKey = keycode;
      return id;
    },
    release: ({ keycode }) => {
      if (heldKey === keycode) heldKey = undefined;
    },
  };
}
