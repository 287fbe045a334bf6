import { z } from 'zod';

import { type OperationId, operationIdSchema } from '../operations/operation.ts';
import { type CommandId, commandIdSchema } from './command.ts';
import { formatHotkey, parseHotkey } from './hotkey.ts';

/** What a chord does. */
export const chordActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('switch'), operationId: operationIdSchema }),
  z.object({ kind: z.literal('interrupt-with'), operationId: operationIdSchema }),
  z.object({ kind: z.literal('command'), commandId: commandIdSchema }),
]);
export type ChordAction = Readonly<z.infer<typeof chordActionSchema>>;

/** A chord and what it does. */
export interface Binding {
  readonly hotkey: string;
  readonly action: ChordAction;
}

/** Whether the system gave us the chord. */
export const chordStateSchema = z.enum(['registered', 'taken', 'conflict', 'invalid', 'off']);
export type ChordState = z.infer<typeof chordStateSchema>;

interface Bindable {
  readonly id: OperationId;
  readonly hotkey: string | null;
  readonly isArchived: boolean;
}

/**
 * All chords: each operation's own, the same with Shift for an interruption by it, and the commands'. The first of two
 * equal chords wins; `conflictsOf` names the others.
 */
export function bindingsOf(
  operations: readonly Bindable[],
  commands: Readonly<Record<CommandId, string | null>>,
): Binding[] {
  const own = operations
    .filter(({ isArchived, hotkey }) => !isArchived && hotkey !== null)
    .map(({ id, hotkey }) => ({ operationId: id, hotkey: hotkey ?? '' }));
  const commandIds = commandIdSchema.options.filter((id) => commands[id] !== null);
  return [
    ...own.map(({ hotkey, operationId }): Binding => ({
      hotkey,
      action: { kind: 'switch', operationId },
    })),
    ...commandIds.map((commandId): Binding => ({
      hotkey: commands[commandId] ?? '',
      action: { kind: 'command', commandId },
    })),
    ...own.flatMap(({ hotkey, operationId }): Binding[] => {
      const shifted = withShift(hotkey);
      return shifted === undefined
        ? []
        : [{ hotkey: shifted, action: { kind: 'interrupt-with', operationId } }];
    }),
  ];
}

/** The same chord with Shift, where that is another chord. */
export function withShift(hotkey: string): string | undefined {
  const parsed = parseHotkey(hotkey);
  return parsed && !parsed.shift ? formatHotkey({ ...parsed, shift: true }) : undefined;
}

/** The bindings whose chord an earlier binding has already, however the two are written. */
export function conflictsOf(bindings: readonly Binding[]): Binding[] {
  const seen = new Set<string>();
  return bindings.filter(({ hotkey }) => {
    const parsed = parseHotkey(hotkey);
    const chord = parsed ? formatHotkey(parsed) : hotkey.toLowerCase();
    const isTaken = seen.has(chord);
    seen.add(chord);
    return isTaken;
  });
}
