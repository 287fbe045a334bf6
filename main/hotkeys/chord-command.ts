import type { ChordAction } from '#shared/hotkeys/binding.ts';
import type { CommandId } from '#shared/hotkeys/command.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import { type Outcome, OUTCOMES } from '#shared/recording/observation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

/** What a key leads to. */
export type Deed =
  | { readonly kind: 'record'; readonly command: RecorderCommand }
  | { readonly kind: 'show-recorder' }
  /** The operation that the key names is not in the catalogue. */
  | { readonly kind: 'unknown-operation' };

/** What the meaning of some keys depends on; it is asked for only when such a key was pressed. */
export interface ChordContext {
  /** The operation that the interrupt key begins, if the catalogue has it. */
  readonly interruptWithId: () => OperationId | undefined;
  /** Of the observation that the outcome key changes. */
  readonly outcome: () => Outcome | null;
}

/** What a chord does. */
export function deedOf(action: ChordAction, context: ChordContext): Deed {
  switch (action.kind) {
    case 'switch':
      return record({ kind: 'switch', operationId: action.operationId });
    case 'interrupt-with':
      return record({ kind: 'interrupt', operationId: action.operationId });
    case 'command':
      return deedOfCommand(action.commandId, context);
    default:
      return assertNever(action);
  }
}

const record = (command: RecorderCommand): Deed => ({ kind: 'record', command });

function deedOfCommand(id: CommandId, { interruptWithId, outcome }: ChordContext): Deed {
  switch (id) {
    case 'interrupt': {
      const operationId = interruptWithId();
      return operationId === undefined
        ? { kind: 'unknown-operation' }
        : record({ kind: 'interrupt', operationId });
    }
    case 'unit':
      return record({ kind: 'unit', count: 1 });
    case 'outcome':
      return record({ kind: 'outcome', outcome: nextOutcome(outcome()) });
    case 'resume':
    case 'pause':
    case 'undo':
    case 'end-day':
      return record({ kind: id });
    case 'show-recorder':
      return { kind: 'show-recorder' };
    default:
      return assertNever(id);
  }
}

/** One key walks through the outcomes and, after the last, back to none. */
export function nextOutcome(outcome: Outcome | null): Outcome | null {
  return OUTCOMES[outcome === null ? 0 : OUTCOMES.indexOf(outcome) + 1] ?? null;
}
