import type { Operation } from '#shared/operations/operation.ts';

import { digitOf } from '../../hotkeys/recorder-keys.ts';
import { matchOperations } from '../match-operations.ts';

/** As digits lie on the keyboard: 1 to 9, then 0; operations without one come after them. */
function placeOf({ hotkey }: Operation): number {
  const digit = digitOf(hotkey);
  if (digit === null) return 11;
  return digit === '0' ? 10 : Number(digit);
}

/** The operations of the recorder window: those with a digit first, or what was searched for. */
export function shownOperations(active: readonly Operation[], typed: string): Operation[] {
  if (typed.trim() !== '') return matchOperations(active, typed);
  return active.toSorted((a, b) => placeOf(a) - placeOf(b));
}
