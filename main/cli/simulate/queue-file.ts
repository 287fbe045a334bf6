import { z } from 'zod';

import { AppError } from '#shared/contract/app-error.ts';

import { jsonIn } from './json-file.ts';
import type { ModelCase } from './models/simulation-model.ts';
import type { QueuePlan } from './run-queue.ts';

const count = z.int().positive().max(1_000_000_000);

/** How a case of `vectors/simulation.json` wants the engine to be compared. */
const simSchema = z.object({
  customers: count.optional(),
  warmup: z.int().nonnegative().optional(),
  reps: count.optional(),
});

/** A queue to run. A case of a case file fits as it is: its expected figures name what is asked for. */
const queueSchema = z.strictObject({
  model: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()),
  customers: count.optional(),
  warmup: z.int().nonnegative().max(1_000_000_000).optional(),
  replications: z.int().positive().max(100_000).optional(),
  seed: z.int().nonnegative().default(1),
  id: z.string().optional(),
  expected: z.record(z.string(), z.unknown()).optional(),
  tolerance: z.looseObject({ sim: simSchema.optional() }).optional(),
  source: z.string().optional(),
});

/** A queue of a file with its plan. */
export interface QueueFile {
  readonly asked: ModelCase;
  readonly plan: QueuePlan;
}

/** Reads the file of `simulate --queue`. What is missing is usual: 10 replications of 200,000 customers after 20,000. */
export function readQueueFile(file: string): QueueFile {
  const parsed = queueSchema.safeParse(jsonIn(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the document';
    throw new AppError('invalid-input', { where, message: issue?.message ?? '' });
  }
  const { model, inputs, expected = {} } = parsed.data;
  return { asked: { model, inputs, keys: Object.keys(expected) }, plan: planOf(parsed.data) };
}

/** What the file says, else what its case says, else what is usual. */
function planOf({ tolerance, ...given }: z.output<typeof queueSchema>): QueuePlan {
  const { reps, ...sim } = tolerance?.sim ?? {};
  const {
    customers = 200_000,
    warmup,
    replications = 10,
  } = {
    replications: reps,
    ...sim,
    ...withoutGaps(given),
  };
  return {
    customers,
    warmup: warmup ?? Math.round(customers * WARM_UP_SHARE),
    replications,
    seed: given.seed,
  };
}

/** The lengths that are given; one that is not would hide what stands before it. */
function withoutGaps({
  customers,
  warmup,
  replications,
}: Pick<
  z.output<typeof queueSchema>,
  'customers' | 'warmup' | 'replications'
>): Partial<QueuePlan> {
  return {
    ...(customers !== undefined && { customers }),
    ...(warmup !== undefined && { warmup }),
    ...(replications !== undefined && { replications }),
  };
}

const WARM_UP_SHARE = 0.1;
