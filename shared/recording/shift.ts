import { z } from 'zod';

import { personIdSchema } from './person.ts';
import { instantSchema } from './segment.ts';

/** Id of a shift. */
export const shiftIdSchema = z.uuid().brand<'ShiftId'>();

/** From a person's first command to the end of the day; `end` is null while the day is open. */
export const shiftSchema = z.object({
  id: shiftIdSchema,
  rev: z.int().positive(),
  personId: personIdSchema,
  start: instantSchema,
  end: instantSchema.nullable(),
  zone: z.string().min(1),
});
export type Shift = Readonly<z.infer<typeof shiftSchema>>;
