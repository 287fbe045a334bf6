import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { balanceNormsPatchSchema, balanceNormsSchema } from './balance-norms.ts';
import { reportTextsPatchSchema, reportTextsSchema } from './report-texts.ts';
import { samplingPlanPatchSchema, samplingPlanSchema } from './sampling-plan.ts';
import { studyPolicyPatchSchema, studyPolicySchema } from './study-policy.ts';
import { timeStudyPatchSchema, timeStudySchema } from './time-study.ts';

/** What would be done against a loss, and the part of its minutes that it would free, 0…1. */
const measureSchema = z.object({
  name: z.string().trim().min(1).max(200),
  freedShare: z.number().min(0).max(1),
});
export type Measure = Readonly<z.output<typeof measureSchema>>;

/** How a study reckons: the choices of method, the norms of its balance, and the measures against losses. */
export const studySchema = z.object({
  policy: studyPolicySchema.default(() => studyPolicySchema.parse({})),
  norms: balanceNormsSchema.default(() => balanceNormsSchema.parse({})),
  /** By the operation that is the loss. */
  measures: z.record(operationIdSchema, measureSchema).default({}),
  report: reportTextsSchema.default(() => reportTextsSchema.parse({})),
  /** When whom work sampling asks. */
  sampling: samplingPlanSchema.default(() => samplingPlanSchema.parse({})),
  timeStudy: timeStudySchema.default(() => timeStudySchema.parse({})),
});
export type Study = Readonly<z.output<typeof studySchema>>;

/** Parts of a study, to change them: what is not named stays, and no default fills in. Measures are given whole. */
export const studyPatchSchema = z.object({
  policy: studyPolicyPatchSchema.exactOptional(),
  norms: balanceNormsPatchSchema.exactOptional(),
  measures: z.record(operationIdSchema, measureSchema).exactOptional(),
  report: reportTextsPatchSchema.exactOptional(),
  sampling: samplingPlanPatchSchema.exactOptional(),
  timeStudy: timeStudyPatchSchema.exactOptional(),
});
export type StudyPatch = Readonly<z.output<typeof studyPatchSchema>>;
