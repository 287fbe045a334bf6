import { z } from 'zod';

import { kindSchema } from '../../operations/kind.ts';
import { operationIdSchema } from '../../operations/operation.ts';
import { observationIdSchema } from '../../recording/observation.ts';
import { personIdSchema } from '../../recording/person.ts';
import { notAskedSchema } from '../../recording/sampled-moment.ts';
import { estimateSchema } from '../estimate.ts';

const count = z.int().nonnegative();
const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });
const requiredSchema = z.object({
  moments: count,
  /** Of the constant that the policy chose, such as 0.843 for a² = 2. */
  confidence: z.number(),
});

/** One state over all moments: an operation, a kind, or the share of work that is no result. */
const sampledShareSchema = z.object({
  moments: count,
  share: estimateSchema,
  /** Wilson's interval, as if the moments were independent; null without moments. */
  naive: intervalSchema.nullable(),
  /** How many independent moments the allowed error needs; null where the share gives no number. */
  required: requiredSchema.nullable(),
});
export type SampledShareRow = Readonly<z.infer<typeof sampledShareSchema>>;

/** Self-timing against the answers to prompts, by kind. */
const crossCheckSchema = z.object({
  pings: count,
  /** Part of the prompts whose operation, or at least whose kind, is what was timed. */
  sameOperation: estimateSchema,
  sameKind: estimateSchema,
  /** Agreement by kind beyond chance; null where all is one kind. */
  kappa: intervalSchema.nullable(),
  /** By kind, in the order of `kinds`: shares by both methods, their difference, and what was answered. */
  rows: z.array(
    z.object({
      kind: z.union([kindSchema, z.literal('none')]),
      pinged: z.number(),
      timed: z.number(),
      /** pinged − timed, with its interval over people or their days; bounds are null where there are too few. */
      difference: z.object({
        value: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        /** Why there are none. */
        reason: z.enum(['too-few', 'no-spread']).nullable(),
      }),
      /** Prompts at moments that were timed as this kind, by the kind of the answer. */
      answers: z.array(count),
    }),
  ),
});
export type CrossCheck = Readonly<z.infer<typeof crossCheckSchema>>;

/** A prompt whose answer is not what was timed. */
const disagreementSchema = z.object({
  personId: personIdSchema,
  day: z.string(),
  at: z.int(),
  answered: operationIdSchema,
  timed: operationIdSchema.nullable(),
  observationId: observationIdSchema.nullable(),
});

/** What work sampling found over a period. */
export const samplingResultsSchema = z.object({
  /** Answered prompts and what rounds saw. */
  moments: count,
  prompts: count,
  rounds: count,
  roundMoments: count,
  people: count,
  personDays: count,
  missed: count,
  notAsked: z.array(z.object({ reason: notAskedSchema, moments: count })),
  /** 1 − moments of results / moments of work, as the headline of the photograph. */
  nonResult: sampledShareSchema,
  operations: z.array(
    sampledShareSchema.extend({ operationId: operationIdSchema, kind: kindSchema }),
  ),
  kinds: z.array(sampledShareSchema.extend({ kind: kindSchema })),
  level: z.number(),
  error: z.number(),
  errorKind: z.enum(['relative', 'absolute']),
  /** The daily share of work that is no result, with its limits; null without moments of work. */
  chart: z
    .object({
      center: z.number(),
      days: z.array(
        z.object({
          day: z.string(),
          moments: count,
          share: z.number(),
          low: z.number(),
          high: z.number(),
          isOut: z.boolean(),
        }),
      ),
    })
    .nullable(),
  check: crossCheckSchema,
  /** The newest first, two hundred at most. */
  disagreements: z.array(disagreementSchema),
});
export type SamplingResults = Readonly<z.infer<typeof samplingResultsSchema>>;
