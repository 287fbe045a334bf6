import { z } from 'zod';

import { scenarioSchema } from './model/scenario.ts';
import { scenarioComparisonSchema } from './outcome/compare-runs.ts';
import { scenarioOutcomeSchema } from './outcome/scenario-outcome.ts';

/** More scenarios side by side can no longer be taken in. */
export const MOST_COMPARED = 6;
/** Replications of one run at most. */
const MOST_REPLICATIONS = 2000;

/** One run, so that it can be called off: a word of the caller's own. */
const runIdSchema = z.string().min(1).max(40);
export const askedRunSchema = z.object({ runId: runIdSchema });

/** What chance is drawn from: the same seed gives the same. */
export const seedSchema = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** What is run for: the scenario that is edited, or a comparison that somebody asked for. */
const RUN_PURPOSES = ['scenario', 'comparison'] as const;
export type RunPurpose = (typeof RUN_PURPOSES)[number];

/** Scenarios that are run on the same luck; each other one is compared with the first. */
export const scenarioRunSchema = askedRunSchema.extend({
  /** A newer run for the same purpose calls an older one off. */
  purpose: z.enum(RUN_PURPOSES).default('scenario'),
  scenarios: z.array(scenarioSchema).min(1).max(MOST_COMPARED),
  replications: z.int().min(2).max(MOST_REPLICATIONS),
  seed: seedSchema,
});
export type ScenarioRun = Readonly<z.output<typeof scenarioRunSchema>>;

/** How far a run has come: single runs of all its scenarios. */
export const runProgressSchema = askedRunSchema.extend({
  done: z.int().nonnegative(),
  total: z.int().positive(),
});
export type RunProgress = Readonly<z.infer<typeof runProgressSchema>>;

/** What came of it. */
export const runResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    replications: z.int().positive(),
    seed: z.int(),
    outcomes: z.array(scenarioOutcomeSchema),
    /** Each but the first against the first, in the months after its change. */
    comparisons: z.array(scenarioComparisonSchema),
  }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type RunResult = Readonly<z.infer<typeof runResultSchema>>;
