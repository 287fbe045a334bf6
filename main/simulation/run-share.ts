import { z } from 'zod';

import { scenarioSchema } from '#shared/simulation/model/scenario.ts';

/** What one thread runs of a scenario: the replications first, first + step, … below `replications`. */
export const runShareSchema = z.object({
  scenario: scenarioSchema,
  seed: z.number(),
  first: z.int().nonnegative(),
  step: z.int().positive(),
  replications: z.int().positive(),
});
export type RunShare = Readonly<z.output<typeof runShareSchema>>;

/** By its tag, not by its class: what comes from a thread may be of another realm. */
const isRecord = (value: unknown): value is Float64Array<ArrayBuffer> =>
  Object.prototype.toString.call(value) === '[object Float64Array]';

/** What a thread says after each run. */
export const ranSchema = z.object({
  replication: z.int().nonnegative(),
  record: z.custom<Float64Array<ArrayBuffer>>(isRecord),
});
