import { z } from 'zod';

/** What a global key, a button, the tray or the palette can do besides switching to an operation. */
export const COMMANDS = [
  { id: 'interrupt', hotkey: 'Ctrl+Alt+Home' },
  { id: 'resume', hotkey: 'Ctrl+Alt+End' },
  { id: 'unit', hotkey: 'Ctrl+Alt+PageUp' },
  { id: 'outcome', hotkey: 'Ctrl+Alt+PageDown' },
  { id: 'pause', hotkey: 'Ctrl+Alt+Space' },
  { id: 'undo', hotkey: 'Ctrl+Alt+Insert' },
  { id: 'end-day', hotkey: 'Ctrl+Alt+Shift+End' },
  { id: 'show-recorder', hotkey: 'Ctrl+Alt+Shift+Home' },
] as const;

/** Word of a command. */
export const commandIdSchema = z.enum(COMMANDS.map(({ id }) => id));
export type CommandId = z.infer<typeof commandIdSchema>;

/** The chords of all commands; null: none. Letters are left out on purpose: their place depends on the layout. */
export const commandHotkeysSchema = z.record(commandIdSchema, z.string().nullable());
export type CommandHotkeys = Readonly<z.infer<typeof commandHotkeysSchema>>;

/** The chords that the application comes with. */
export function defaultHotkeys(): CommandHotkeys {
  return commandHotkeysSchema.parse(
    Object.fromEntries(COMMANDS.map(({ id, hotkey }) => [id, hotkey])),
  );
}
