import { z } from 'zod';

/**
 * The choices of method that each change figures: textbooks differ here, so a report names what was chosen. The
 * schema is the type, the check and the defaults, which are the choices that a methodologist recommends.
 */
export const studyPolicySchema = z.object({
  /**
   * Growth of productivity: `A` from compaction alone, `B` from the minutes freed, `C` from operative time of the
   * rational balance.
   */
  productivityGrowth: z.enum(['A', 'B', 'C']).default('C'),
  /** Rest above its norm counts among losses of discipline (НТД), or is told by itself. */
  excessRest: z.enum(['discipline', 'separate']).default('discipline'),
  /** What the norm of rest, and of other allowances in percent, is a percentage of. */
  restBase: z.enum(['operative', 'shift']).default('operative'),
  /** An allowance adds to the job, 1 + A, or is a part of the workday, 1 / (1 − A). */
  allowanceBase: z.enum(['job', 'workday']).default('job'),
  /** Observed time is multiplied by the rating of the pace; Russian practice does not rate it. */
  isPaceRated: z.boolean().default(false),
  /**
   * Headcount on the list: the nominal fund of time with a coefficient of absence, by funds (nominal / effective) or
   * by absences (1 + absences / nominal); or the effective fund, which holds absence already, without a coefficient.
   */
  absence: z
    .enum(['nominal-by-funds', 'nominal-by-absences', 'effective'])
    .default('nominal-by-funds'),
  /** Of every interval and of every number of observations. */
  confidence: z.number().min(0.5).max(0.999).default(0.95),
  /** The error that is allowed: a part of the share or mean itself, or in its own unit. */
  errorKind: z.enum(['relative', 'absolute']).default('relative'),
  /** Moments of work sampling: by z of the confidence, or by the traditional a² = 2 (84 %) or 3 (92 %). */
  samplingConstant: z.enum(['z', 'a2-2', 'a2-3']).default('z'),
  /** What the squares in a standard deviation are divided by. */
  deviationDivisor: z.enum(['n-1', 'n']).default('n-1'),
  /** How a series of times is cleaned by its stability; readings that were defective are excluded before. */
  cleaning: z.enum(['none', 'stepwise', 'min-and-max', 'limit-values']).default('none'),
  /** Norms and headcount need the mean: only means add up to totals. */
  normAverage: z.enum(['mean', 'median']).default('mean'),
  /** Standard errors treat days and people as the units, or each observation as independent. */
  standardError: z.enum(['clustered', 'naive']).default('clustered'),
});
export type StudyPolicy = Readonly<z.infer<typeof studyPolicySchema>>;

const { shape } = studyPolicySchema;

/** Some of the choices, to change them: what is not named stays, and no default fills in. */
export const studyPolicyPatchSchema = z.object({
  productivityGrowth: shape.productivityGrowth.unwrap().exactOptional(),
  excessRest: shape.excessRest.unwrap().exactOptional(),
  restBase: shape.restBase.unwrap().exactOptional(),
  allowanceBase: shape.allowanceBase.unwrap().exactOptional(),
  isPaceRated: shape.isPaceRated.unwrap().exactOptional(),
  absence: shape.absence.unwrap().exactOptional(),
  confidence: shape.confidence.unwrap().exactOptional(),
  errorKind: shape.errorKind.unwrap().exactOptional(),
  samplingConstant: shape.samplingConstant.unwrap().exactOptional(),
  deviationDivisor: shape.deviationDivisor.unwrap().exactOptional(),
  cleaning: shape.cleaning.unwrap().exactOptional(),
  normAverage: shape.normAverage.unwrap().exactOptional(),
  standardError: shape.standardError.unwrap().exactOptional(),
});
