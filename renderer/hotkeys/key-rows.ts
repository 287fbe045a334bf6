import type { ChordAction } from '#shared/hotkeys/binding.ts';
import { type CommandHotkeys, COMMANDS } from '#shared/hotkeys/command.ts';
import type { Operation } from '#shared/operations/operation.ts';

/** Something that can have a chord. */
export interface KeyRow {
  readonly id: string;
  readonly action: Extract<ChordAction, { kind: 'switch' | 'command' }>;
  readonly hotkey: string | null;
}

/** The commands, then the operations in use: those with a chord first, in the order of their chords. */
export function keyRows(operations: readonly Operation[], hotkeys: CommandHotkeys): KeyRow[] {
  const commands = COMMANDS.map(({ id }): KeyRow => ({
    id,
    action: { kind: 'command', commandId: id },
    hotkey: hotkeys[id],
  }));
  const own = operations
    .filter(({ isArchived }) => !isArchived)
    .map(({ id, hotkey }): KeyRow => ({
      id,
      action: { kind: 'switch', operationId: id },
      hotkey,
    }));
  const byChord = (a: KeyRow, b: KeyRow): number =>
    (a.hotkey ?? '').localeCompare(b.hotkey ?? '', 'en', { numeric: true });
  return [
    ...commands,
    ...own.filter(({ hotkey }) => hotkey !== null).toSorted(byChord),
    ...own.filter(({ hotkey }) => hotkey === null),
  ];
}
