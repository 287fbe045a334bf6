import { z } from 'zod';

/** A chord as the key hook wants it: its modifiers, and the names of the keys that are that key. */
const hookChordSchema = z.object({
  id: z.int().positive(),
  ctrl: z.boolean(),
  alt: z.boolean(),
  shift: z.boolean(),
  meta: z.boolean(),
  keys: z.array(z.string()).min(1),
});
/** A chord of the table that the hook gets. */
export type HookChord = Readonly<z.infer<typeof hookChordSchema>>;

/** All that the hook is ever told: the chords. It ends with its process. */
export const hookTableSchema = z.array(hookChordSchema);

/** Id of no chord: the hook lives and hears keys. At most one in `PULSE_MS`. */
export const PULSE = 0;
/** The hook says at most so often that it lives, ms. */
export const PULSE_MS = 10_000;

/** All that the hook ever says: which chord, and when. Of other keys nothing leaves its process. */
export const hookMessageSchema = z.strictObject({
  chordId: z.int().nonnegative(),
  t: z.int(),
});
export type HookMessage = Readonly<z.infer<typeof hookMessageSchema>>;
