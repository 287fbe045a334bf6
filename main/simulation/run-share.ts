import { z } from 'zod';

import type { Scenario } from '#shared/simulation/model/scenario.ts';

/** By its tag, not by its class: what comes from a thread may be of another realm. */
const isRecord = (value: unknown): value is Float64Array<ArrayBuffer> =>
  Object.prototype.toString.call(value) === '[object Float64Array]';

/** What one thread is to do next: some runs of one scenario, which was looked through where it came in. */
export const runShareSchema = z.object({
  task: z.int().nonnegative(),
  engine: z.enum(['mean', 'events']),
  scenario: z.custom<Scenario>((value) => typeof value === 'object' && value !== null),
  seed: z.number(),
  /** Replications from … up to, without, … */
  from: z.int().nonnegative(),
  to: z.int().positive(),
});
export type RunShare = Readonly<z.output<typeof runShareSchema>>;

/** What a thread says after each run. */
export const ranSchema = z.object({
  task: z.int().nonnegative(),
  replication: z.int().nonnegative(),
  record: z.custom<Float64Array<ArrayBuffer>>(isRecord),
});
