import { z } from 'zod';

/** Id of a person. */
export const personIdSchema = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

/** Somebody whose time is recorded. */
export const personSchema = z.object({
  id: personIdSchema,
  rev: z.int().positive(),
  name: z.string().trim().min(1).max(80),
  isArchived: z.boolean(),
});
export type Person = Readonly<z.infer<typeof personSchema>>;
