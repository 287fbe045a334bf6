import { z } from 'zod';

import {
  PACE_SETTERS,
  PRODUCTION_TYPES,
  stabilityNormTableSchema,
  USUAL_STABILITY_NORMS,
} from './stability-norm.ts';

/**
 * The numbers of a time study (хронометраж) that stand beside the choices of method: how large an error of the mean is
 * allowed, and what the stability of a row is compared with. Sales work is one-off work by hand.
 */
export const timeStudySchema = z.object({
  /** Half the width of the interval as a part of the mean, where the study allows a relative error. */
  relativeError: z.number().min(0.001).max(0.9).default(0.1),
  /** The same in seconds, where it allows an absolute one. */
  absoluteErrorSeconds: z.number().min(0.1).max(36_000).default(60),
  production: z.enum(PRODUCTION_TYPES).default('small-batch'),
  pace: z.enum(PACE_SETTERS).default('manual'),
  stabilityNorms: stabilityNormTableSchema.default(() => [...USUAL_STABILITY_NORMS]),
});
export type TimeStudy = Readonly<z.output<typeof timeStudySchema>>;

const { shape } = timeStudySchema;

/** Some of the numbers, to change them: what is not named stays. The table is given whole. */
export const timeStudyPatchSchema = z.object({
  relativeError: shape.relativeError.unwrap().exactOptional(),
  absoluteErrorSeconds: shape.absoluteErrorSeconds.unwrap().exactOptional(),
  production: shape.production.unwrap().exactOptional(),
  pace: shape.pace.unwrap().exactOptional(),
  stabilityNorms: shape.stabilityNorms.unwrap().exactOptional(),
});
