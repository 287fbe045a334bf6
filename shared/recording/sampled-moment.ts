import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { personIdSchema } from './person.ts';

/** Id of a moment of work sampling. */
export const momentIdSchema = z.uuid().brand<'MomentId'>();

/** Id of a round: what an observer saw of everybody at one moment. */
export const roundIdSchema = z.uuid().brand<'RoundId'>();
export type RoundId = z.infer<typeof roundIdSchema>;

/** Why nobody was asked: paused, away, without an open day, or the moment had passed while nothing could be shown. */
export const notAskedSchema = z.enum(['paused', 'away', 'day-closed', 'late']);
export type NotAsked = z.infer<typeof notAskedSchema>;

/** A question that is on the screen, and until when it waits. Instants of the recorder. */
export const samplingQuestionSchema = z.object({
  id: momentIdSchema,
  personId: personIdSchema,
  shownAt: z.int(),
  until: z.int(),
  now: z.int(),
});
export type SamplingQuestion = Readonly<z.infer<typeof samplingQuestionSchema>>;

/** The answer to a question; without an operation it is missed. */
export const samplingAnswerSchema = z.object({
  id: momentIdSchema,
  operationId: operationIdSchema.nullable(),
});

/** What an observer saw: one operation of each person who was there. */
export const samplingRoundSchema = z.object({
  observer: z.string().trim().max(80).nullable().default(null),
  moments: z
    .array(z.object({ personId: personIdSchema, operationId: operationIdSchema }))
    .min(1)
    .max(200),
});
export type SamplingRound = z.output<typeof samplingRoundSchema>;
