import { describe, expect, it } from 'vitest';

import {
  type Binding,
  bindingsOf,
  chordActionSchema,
  chordStateSchema,
  conflictsOf,
  withShift,
} from '#shared/hotkeys/binding.ts';
import { type CommandHotkeys, COMMANDS, defaultHotkeys } from '#shared/hotkeys/command.ts';
import { parseHotkey } from '#shared/hotkeys/hotkey.ts';
import { anOperation, operationId } from '#test/support/builders.ts';

const none: CommandHotkeys = {
  interrupt: null,
  resume: null,
  unit: null,
  outcome: null,
  pause: null,
  undo: null,
  'end-day': null,
  'show-recorder': null,
};
const withKey = (n: number, hotkey: string | null, isArchived = false) =>
  anOperation(n, { hotkey, isArchived });

describe('bindingsOf', () => {
  it('gives an operation its chord, and the same with Shift for an interruption', () => {
    expect(bindingsOf([withKey(1, 'Ctrl+Alt+1')], none)).toEqual([
      { hotkey: 'Ctrl+Alt+1', action: { kind: 'switch', operationId: operationId(1) } },
      {
        hotkey: 'Ctrl+Alt+Shift+1',
        action: { kind: 'interrupt-with', operationId: operationId(1) },
      },
    ]);
  });

  it('has no second chord where the first has Shift already', () => {
    expect(bindingsOf([withKey(1, 'Ctrl+Shift+1')], none)).toHaveLength(1);
  });

  it('leaves out what has no chord and what is archived', () => {
    expect(bindingsOf([withKey(1, null), withKey(2, 'Ctrl+1', true)], none)).toEqual([]);
  });

  it('keeps a chord that cannot be one, to be shown as such', () => {
    expect(bindingsOf([withKey(1, 'Q')], none)).toEqual([
      { hotkey: 'Q', action: { kind: 'switch', operationId: operationId(1) } },
    ]);
  });

  it('gives commands theirs, after the operations and before the interruptions', () => {
    const bindings = bindingsOf([withKey(1, 'Ctrl+1')], { ...none, pause: 'Ctrl+Space' });
    expect(bindings.map(({ action }) => action.kind)).toEqual([
      'switch',
      'command',
      'interrupt-with',
    ]);
    expect(bindings[1]).toEqual({
      hotkey: 'Ctrl+Space',
      action: { kind: 'command', commandId: 'pause' },
    });
  });
});

describe('conflictsOf', () => {
  const bindings = bindingsOf(
    [withKey(1, 'Ctrl+Alt+1'), withKey(2, 'ctrl+alt+1'), withKey(3, 'Alt+Ctrl+2')],
    { ...none, unit: 'Ctrl+Alt+2', undo: 'Ctrl+Alt+Shift+1' },
  );
  const whatLoses = conflictsOf(bindings).map(({ action }) => action);

  it('lets the first have the chord and names the others, however it is written', () => {
    expect(whatLoses).toContainEqual({ kind: 'switch', operationId: operationId(2) });
    expect(whatLoses).toContainEqual({ kind: 'command', commandId: 'unit' });
    expect(whatLoses).not.toContainEqual({ kind: 'switch', operationId: operationId(1) });
  });

  it('prefers a command to an interruption', () => {
    expect(whatLoses).toContainEqual({ kind: 'interrupt-with', operationId: operationId(1) });
    expect(whatLoses).not.toContainEqual({ kind: 'command', commandId: 'undo' });
  });

  it('finds chords that are none equal only when they are written alike', () => {
    const odd = (hotkey: string): Binding => ({
      hotkey,
      action: { kind: 'command', commandId: 'undo' },
    });
    expect(conflictsOf([odd('Q'), odd('q'), odd('W')])).toEqual([odd('q')]);
  });

  it('is nothing where nothing is bound', () => {
    expect(conflictsOf([])).toEqual([]);
  });
});

describe('withShift', () => {
  it.each([
    ['Ctrl+Alt+1', 'Ctrl+Alt+Shift+1'],
    ['alt+f4', 'Alt+Shift+F4'],
    ['Ctrl+Shift+1', undefined],
    ['nothing', undefined],
  ])('makes of %s %s', (text, expected) => {
    expect(withShift(text)).toBe(expected);
  });
});

describe('commands', () => {
  it('have chords that can be chords, none twice, none of the operations’ digits', () => {
    const chords = Object.values(defaultHotkeys());
    expect(chords).toHaveLength(COMMANDS.length);
    expect(chords.every((chord) => chord !== null && parseHotkey(chord))).toBe(true);
    expect(new Set(chords).size).toBe(chords.length);
    expect(chords.filter((chord) => /\d/.test(chord ?? ''))).toEqual([]);
  });
});

describe('schemas', () => {
  it('take the actions and states that there are, and no others', () => {
    expect(chordActionSchema.safeParse({ kind: 'command', commandId: 'pause' }).success).toBe(true);
    expect(chordActionSchema.safeParse({ kind: 'command', commandId: 'quit' }).success).toBe(false);
    expect(chordStateSchema.options).toEqual(['registered', 'taken', 'conflict', 'invalid', 'off']);
  });
});
