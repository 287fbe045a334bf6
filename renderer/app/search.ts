import { z } from 'zod';

import { isDay } from '#shared/lib/time.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { observationIdSchema } from '#shared/recording/observation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import { scenarioIdSchema } from '#shared/simulation/saved-scenario.ts';

import { resultsViewSchema } from '../statistics/results-view.ts';
import { PERIODS } from './period.ts';

const daySchema = z.string().refine(isDay);

/** The filters in the address, the same for all screens. What cannot be understood is left out, never an error. */
export const searchSchema = z.object({
  /** Whose time; left out: everybody, or oneself where only one person's day can be shown. */
  person: personIdSchema.optional().catch(undefined),
  period: z.enum(PERIODS).optional().catch(undefined),
  from: daySchema.optional().catch(undefined),
  to: daySchema.optional().catch(undefined),
  /** Days of the week, Monday is 1; left out: every one. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).optional().catch(undefined),
});

/** On the address of a day: the observation that somebody came for. It is not taken along to other screens. */
export const daySearchSchema = z.object({
  observation: observationIdSchema.optional().catch(undefined),
});

/** What the results show besides: the view, unless it is the first, the dialog over it, and the operation that is open. */
export const resultsSearchSchema = z.object({
  operation: operationIdSchema.optional().catch(undefined),
  view: resultsViewSchema.exclude(['overview']).optional().catch(undefined),
  dialog: z.enum(['reckoning']).optional().catch(undefined),
});

/** The kept scenario that is open among the roles; left out: one made from the study. */
export const rolesSearchSchema = z.object({
  scenario: scenarioIdSchema.optional().catch(undefined),
});
