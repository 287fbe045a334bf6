import { z } from 'zod';

import { isDay } from '../lib/time.ts';
import { operationIdSchema } from '../operations/operation.ts';
import { studyPolicySchema } from '../studies/study-policy.ts';

const daySchema = z.string().refine(isDay);
const msSchema = z.number().nonnegative();

/** Which average of the readings a norm takes. */
export const normAverageSchema = z.enum(['mean', 'median']);

/** A norm of time that somebody approved, with what it was taken from. Times in ms per unit. */
export const approvedNormSchema = z.object({
  id: z.uuid(),
  operationId: operationIdSchema,
  /** 1 for the first norm of the operation; a new approval is the next one, and the earlier ones stay. */
  version: z.int().positive(),
  average: normAverageSchema,
  /** Time per unit as it was observed, before allowances. */
  observedMs: msSchema,
  /** The norm: observed time with allowances. */
  standardMs: msSchema.positive(),
  /** Interval of the norm; null where there was none. */
  lowMs: msSchema.nullable(),
  highMs: msSchema.nullable(),
  level: z.number(),
  /** All allowances together, as a share of `allowanceBase`. */
  allowanceShare: z.number().nonnegative(),
  allowanceBase: z.enum(['job', 'workday']),
  /** A set-up of its own for so many units, beside the share; null: set-up is a part of the share. */
  setUpMs: msSchema.nullable(),
  setUpUnits: z.number().positive().nullable(),
  /** By which rule the readings were cleaned, and how many it left out. */
  cleaning: studyPolicySchema.shape.cleaning.unwrap(),
  leftOut: z.int().nonnegative(),
  /** Of what stayed. */
  observations: z.int().nonnegative(),
  personDays: z.int().nonnegative(),
  people: z.int().nonnegative(),
  /** First and last day with anything recorded of what it was taken from. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  approvedBy: z.string(),
  approvedOn: daySchema,
  madeAt: z.int(),
  /** When it was withdrawn; null: it is in force, unless a later version is. */
  withdrawnAt: z.int().nullable(),
});
export type ApprovedNorm = Readonly<z.output<typeof approvedNormSchema>>;

/** The norm in force: the latest version that was not withdrawn. No version: undefined. */
export function normInForce(versions: readonly ApprovedNorm[]): ApprovedNorm | undefined {
  return versions
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => b.version - a.version)[0];
}

/** Who approves which norms, on which date. */
export const approvalSchema = z.object({
  operationIds: z.array(operationIdSchema).min(1).max(500),
  approvedBy: z.string().trim().min(1).max(80),
  approvedOn: daySchema,
});
export type Approval = z.output<typeof approvalSchema>;
