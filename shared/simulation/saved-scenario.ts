import { z } from 'zod';

import { scenarioSchema } from './model/scenario.ts';

/** Id of a scenario that was kept. */
export const scenarioIdSchema = z.uuid().brand<'ScenarioId'>();
export type ScenarioId = z.infer<typeof scenarioIdSchema>;

/** A kept scenario as a list shows it. */
export const scenarioEntrySchema = z.object({
  id: scenarioIdSchema,
  name: z.string(),
  madeAt: z.int(),
  changedAt: z.int(),
});
export type ScenarioEntry = Readonly<z.infer<typeof scenarioEntrySchema>>;

/** What is kept: with an id it takes the place of what is there, or comes back under it; without one it is new. */
export const savedScenarioSchema = z.object({
  id: scenarioIdSchema.nullable().default(null),
  scenario: scenarioSchema,
});
export type SavedScenario = Readonly<z.output<typeof savedScenarioSchema>>;
