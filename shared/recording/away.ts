import { z } from 'zod';

import { observationIdSchema } from './observation.ts';
import { personIdSchema } from './person.ts';
import { instantSchema } from './segment.ts';

/** Id of an absence. */
export const awayIdSchema = z.uuid().brand<'AwayId'>();

/** The signs of an absence. Each is enough alone; none is needed. */
const awayCauseSchema = z.enum(['idle', 'lock', 'suspend', 'silence', 'crash', 'quit']);
export type AwayCause = z.infer<typeof awayCauseSchema>;

/** What the person said it was. */
export const awayAnswerSchema = z.enum([
  'continued',
  'call',
  'meeting',
  'road',
  'rest',
  'not-work',
  'operation',
]);
export type AwayAnswer = z.infer<typeof awayAnswerSchema>;

/**
 * Time in which nothing could be observed. It is counted as nothing until its one question is answered; `end` is
 * null while it lasts.
 */
export const awaySchema = z.object({
  id: awayIdSchema,
  rev: z.int().positive(),
  personId: personIdSchema,
  start: instantSchema,
  end: instantSchema.nullable(),
  zone: z.string().min(1),
  causes: z.array(awayCauseSchema).min(1),
  /** What was running when it began. */
  observationId: observationIdSchema.nullable(),
  /** It ended the working day: the timer was forgotten, and only the end is to be confirmed. */
  endedDay: z.boolean(),
  answer: awayAnswerSchema.nullable(),
});
export type Away = Readonly<z.infer<typeof awaySchema>>;
