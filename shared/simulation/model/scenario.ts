import { z } from 'zod';

import { calendarMonthSchema } from './calendar-month.ts';
import { departmentSchema } from './department.ts';
import { dipSchema } from './dip.ts';
import { knownHistorySchema } from './known-history.ts';
import { sourcesSchema } from './number-source.ts';
import { splitSchema } from './split.ts';
import { startStateSchema } from './start-state.ts';

/** A department, and the splits under which it works from month to month. */
export const scenarioSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  department: departmentSchema,
  /** Months that are run. */
  months: z.int().min(1).max(240),
  /** The calendar month with which the run begins, where it is known. */
  firstMonth: calendarMonthSchema.optional(),
  /** The first begins with month 0; each other one takes over at the beginning of its month, counted from 0. */
  phases: z
    .array(
      z.strictObject({
        from: z.int().min(0).max(239),
        split: splitSchema,
      }),
    )
    .min(1)
    .max(24),
  /** What the last change costs once, in the money of the deals. */
  oneOff: z.number().min(0).max(1e12).default(0),
  /** How much slower everybody is for a while from the last change on; nobody when absent. */
  dip: dipSchema.optional(),
  /** What is in hand at the beginning; nothing when absent. */
  start: startStateSchema.optional(),
  /** How the department is known to have done: a run without the change is held against it. */
  history: knownHistorySchema.optional(),
  /** Where the numbers come from, by their paths; what is not named is assumed. */
  sources: sourcesSchema.default({}),
});
export type Scenario = Readonly<z.output<typeof scenarioSchema>>;
