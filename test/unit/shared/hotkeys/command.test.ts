import { expect, it } from 'vitest';

import { commandHotkeysSchema, commandIdSchema, COMMANDS } from '#shared/hotkeys/command.ts';
import { defaultHotkeys } from '#shared/hotkeys/command.ts';

it('gives every command its chord by default', () => {
  expect(defaultHotkeys()).toEqual(
    Object.fromEntries(COMMANDS.map(({ id, hotkey }) => [id, hotkey])),
  );
  expect(defaultHotkeys().pause).toBe('Ctrl+Alt+Space');
});

it('names every command once', () => {
  expect(commandIdSchema.options).toEqual([...new Set(COMMANDS.map(({ id }) => id))]);
});

it('takes chords for all commands or none, not for some', () => {
  expect(commandHotkeysSchema.safeParse({ ...defaultHotkeys(), undo: null }).success).toBe(true);
  expect(commandHotkeysSchema.safeParse({ undo: null }).success).toBe(false);
  expect(commandHotkeysSchema.safeParse({ ...defaultHotkeys(), quit: null }).success).toBe(false);
});
