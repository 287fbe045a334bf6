import type { Binding, ChordState } from '#shared/hotkeys/binding.ts';
import { conflictsOf } from '#shared/hotkeys/binding.ts';
import type { ChordStatus } from '#shared/hotkeys/chord-status.ts';
import { type Hotkey, parseHotkey } from '#shared/hotkeys/hotkey.ts';

/** A chord to listen for. Its id is its place among the bindings, from 1. */
export interface Chord {
  readonly id: number;
  readonly hotkey: Hotkey;
}

/** The bindings, and those of them whose chord can be listened for. */
export interface ChordTable {
  readonly bindings: readonly Binding[];
  readonly chords: readonly Chord[];
  readonly conflicts: ReadonlySet<Binding>;
}

/** Finds the chords to listen for: not one that is no chord, and of equal ones only the first. */
export function chordTable(bindings: readonly Binding[]): ChordTable {
  const conflicts = new Set(conflictsOf(bindings));
  const chords = bindings.flatMap((binding, index): Chord[] => {
    const hotkey = parseHotkey(binding.hotkey);
    return hotkey && !conflicts.has(binding) ? [{ id: index + 1, hotkey }] : [];
  });
  return { bindings, chords, conflicts };
}

/** What a chord that nobody refused is: heard, or not listened for. */
export type Heard = Extract<ChordState, 'registered' | 'off'>;

/** How a chord that the system refused shows: taken by another program, or not listened for just now. */
export type Refused = Extract<ChordState, 'taken' | 'off'>;

/** Each chord's state, when `refused` are the ids that the system did not give. */
export function chordStates(
  { bindings, chords, conflicts }: ChordTable,
  heard: Heard,
  refused: ReadonlyMap<number, Refused>,
): ChordStatus[] {
  const valid = new Set(chords.map(({ id }) => id));
  return bindings.map((binding, index) => {
    const id = index + 1;
    const { hotkey, action } = binding;
    if (conflicts.has(binding)) return { hotkey, action, state: 'conflict' };
    if (!valid.has(id)) return { hotkey, action, state: 'invalid' };
    return { hotkey, action, state: refused.get(id) ?? heard };
  });
}
