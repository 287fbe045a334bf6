import { z } from 'zod';

import { awaySchema } from './away.ts';
import { observationSchema } from './observation.ts';
import { segmentSchema } from './segment.ts';
import { shiftSchema } from './shift.ts';

/** All that a person's next command depends on. It is read from the database; nothing else remembers it. */
export const recorderStateSchema = z.object({
  running: z.object({ segment: segmentSchema, observation: observationSchema }).nullable(),
  /** Interrupted, paused or left observations; the one to be resumed next is the last. */
  held: z.array(observationSchema),
  /** The observation that units, outcome and note belong to when nothing runs. */
  last: observationSchema.nullable(),
  shift: shiftSchema.nullable(),
  /** An absence that has not ended. */
  away: awaySchema.nullable(),
});
export type RecorderState = Readonly<z.infer<typeof recorderStateSchema>>;

/** A person about whom nothing is recorded. */
export const idleState: RecorderState = {
  running: null,
  held: [],
  last: null,
  shift: null,
  away: null,
};
