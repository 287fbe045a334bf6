import { AppError } from '#shared/contract/app-error.ts';
import { bindingsOf, type ChordAction, withShift } from '#shared/hotkeys/binding.ts';
import type { CommandHotkeys } from '#shared/hotkeys/command.ts';
import { formatHotkey, parseHotkey } from '#shared/hotkeys/hotkey.ts';
import type { Operation } from '#shared/operations/operation.ts';

/** The chord in its one way of writing, or null; throws when it can be none or when something else has it. */
export function checkedChord(
  operations: readonly Operation[],
  commands: CommandHotkeys,
  { action, hotkey }: { readonly action: ChordAction; readonly hotkey: string | null },
): string | null {
  if (hotkey === null) return null;
  const parsed = parseHotkey(hotkey);
  if (!parsed) throw new AppError('hotkey-invalid', { hotkey });
  const wanted = formatHotkey(parsed);
  const chords = action.kind === 'switch' ? [wanted, withShift(wanted) ?? wanted] : [wanted];
  const taken = bindingsOf(operations, commands).find(
    (binding) => chords.includes(binding.hotkey) && !isSameTarget(binding.action, action),
  );
  if (taken) throw new AppError('hotkey-taken', { hotkey: wanted, by: targetOf(taken.action) });
  return wanted;
}

/** The operation or command that a chord belongs to. */
function targetOf(action: ChordAction): string {
  return action.kind === 'command' ? action.commandId : action.operationId;
}

const isSameTarget = (a: ChordAction, b: ChordAction): boolean => targetOf(a) === targetOf(b);
