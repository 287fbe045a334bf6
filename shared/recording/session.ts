import type { PersonId } from './person.ts';
import type { RecorderState } from './recorder-state.ts';

/** Who times a person now. */
export type Session =
  | { readonly kind: 'none' }
  | { readonly kind: 'self' }
  | { readonly kind: 'observed'; readonly by: PersonId };

/**
 * Who times the person: whoever timed what runs, else what is on hold, else what was last in the open shift. Nobody does
 * where no shift is open.
 */
export function sessionOf({ running, held, last, shift }: RecorderState): Session {
  const timed = running?.observation ?? held.at(-1) ?? (shift === null ? null : last);
  if (timed === null) return shift === null ? { kind: 'none' } : { kind: 'self' };
  return timed.observedBy === null ? { kind: 'self' } : { kind: 'observed', by: timed.observedBy };
}
