import { z } from 'zod';

import { kindSchema } from '../operations/kind.ts';
import { operationIdSchema } from '../operations/operation.ts';
import { personIdSchema } from '../recording/person.ts';
import { estimateSchema } from './estimate.ts';

/** The kinds that working time is distributed among. */
export const WORKING_KINDS = ['result', 'support', 'avoidable', 'loss'] as const;

const shareSchema = z.number().min(0).max(1);
/** Percents are whole numbers or tenths: their sum is exact to this. */
const ROUNDING = 0.001;

/** Shares of working time that add up to all of it. */
const sharesSchema = z
  .object({ result: shareSchema, support: shareSchema, avoidable: shareSchema, loss: shareSchema })
  .refine((shares) => Math.abs(Object.values(shares).reduce((a, b) => a + b, 0) - 1) < ROUNDING, {
    message: 'the shares must add up to 100 %',
  });

/** What somebody believed before looking at the figures. */
export const beliefInputSchema = z.object({
  personId: personIdSchema,
  shares: sharesSchema,
  /** How long one performance of an operation is believed to last, ms. */
  lengths: z.record(operationIdSchema, z.number().positive().max(36_000_000)),
});
export type BeliefInput = Readonly<z.output<typeof beliefInputSchema>>;

/** An answer to the questionnaire. A later one of the same person does not replace it. */
export const beliefSchema = beliefInputSchema.extend({ id: z.uuid(), answeredAt: z.int() });
export type Belief = Readonly<z.output<typeof beliefSchema>>;

/** What was believed and what was measured. */
const comparedSchema = z.object({ believed: z.number(), measured: estimateSchema });

/** The beliefs of the people within a filter, each person's first answer, against what was measured of them all. */
export const beliefComparisonSchema = z.object({
  /** Who answered, and how many of them before their first recorded day. */
  people: z.array(z.object({ personId: personIdSchema, name: z.string(), isBefore: z.boolean() })),
  /** Shares of working time; null without an answer. */
  nonResult: comparedSchema.nullable(),
  kinds: z.array(comparedSchema.extend({ kind: kindSchema })),
  /** Lengths of one performance, ms. */
  lengths: z.array(comparedSchema.extend({ operationId: operationIdSchema, answers: z.int() })),
});
export type BeliefComparison = Readonly<z.output<typeof beliefComparisonSchema>>;
