import { z } from 'zod';

import { chordActionSchema, chordStateSchema } from './binding.ts';

/** A chord, what it does, and whether it works now. */
const chordStatusSchema = z.object({
  hotkey: z.string(),
  action: chordActionSchema,
  state: chordStateSchema,
});
export type ChordStatus = Readonly<z.infer<typeof chordStatusSchema>>;

/** The engine that listens, and each chord's state. */
export const hotkeysStatusSchema = z.object({
  engine: z.enum(['system', 'extended', 'none']),
  /** Why the wanted engine does not run; null when it does. */
  problem: z.enum(['not-permitted', 'not-available', 'wayland', 'no-display']).nullable(),
  chords: z.array(chordStatusSchema),
});
export type HotkeysStatus = Readonly<z.infer<typeof hotkeysStatusSchema>>;
