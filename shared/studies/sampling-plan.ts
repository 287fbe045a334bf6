import { z } from 'zod';

import { personIdSchema } from '../recording/person.ts';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When whom work sampling asks. The same plan gives the same times. */
export const samplingPlanSchema = z.object({
  /** Who is asked at this computer; nobody: sampling is off. */
  personIds: z.array(personIdSchema).max(1000).default([]),
  /** Questions a day, one in each equal part of the working hours; null: one in each hour. */
  promptsPerDay: z.int().min(1).max(24).nullable().default(6),
  /** Working hours by the clock on the wall. */
  from: timeSchema.default('09:00'),
  to: timeSchema.default('18:00'),
  /** 1 = Monday … 7 = Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]),
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /** How long a question waits for its answer before it is missed. */
  waitMinutes: z.int().min(1).max(15).default(3),
  /** The error that is allowed, relative or absolute as the policy says. */
  error: z.number().min(0.005).max(0.5).default(0.1),
});
export type SamplingPlan = Readonly<z.output<typeof samplingPlanSchema>>;

const { shape } = samplingPlanSchema;

/** Parts of a plan, to change them: what is not named stays, and no default fills in. */
export const samplingPlanPatchSchema = z.object({
  personIds: shape.personIds.unwrap().exactOptional(),
  promptsPerDay: shape.promptsPerDay.unwrap().exactOptional(),
  from: shape.from.unwrap().exactOptional(),
  to: shape.to.unwrap().exactOptional(),
  weekdays: shape.weekdays.unwrap().exactOptional(),
  seed: shape.seed.unwrap().exactOptional(),
  waitMinutes: shape.waitMinutes.unwrap().exactOptional(),
  error: shape.error.unwrap().exactOptional(),
});
