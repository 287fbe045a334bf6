import { z } from 'zod';

import { operationIdSchema } from '../../operations/operation.ts';
import { timeIndexSchema } from '../../operations/time-index.ts';
import { photographSchema } from '../photograph-kind.ts';
import { FORMULA_KEYS } from './formula-symbols.ts';
import { TERM_NAMES } from './worked-formula.ts';

const formulaKeySchema = z.enum(FORMULA_KEYS);

const termSchema = z.object({
  name: z.enum(TERM_NAMES),
  value: z.number(),
  unit: z.enum(['minutes', 'share']),
  isSubtracted: z.boolean(),
});

/** A figure with the numbers that it was made of. */
const formulaSchema = z.object({
  key: formulaKeySchema,
  /** A part of 1, or minutes; null where the denominator is 0. */
  value: z.number().nullable(),
  unit: z.enum(['minutes', 'share']),
  numerator: z.array(termSchema),
  denominator: z.array(termSchema),
});

const rowSchema = z.object({
  index: timeIndexSchema,
  actual: z.number(),
  actualShare: z.number(),
  rational: z.number(),
  rationalShare: z.number(),
  difference: z.number(),
});

const lossSchema = z.object({
  operationId: operationIdSchema,
  index: timeIndexSchema,
  minutesPerDay: z.number(),
  share: z.number(),
  cumulativeShare: z.number(),
  cases: z.int().nonnegative(),
  freedMinutesPerDay: z.number(),
});

/** The work-day photograph of a period: balances per day of a person, in minutes; absence is no part of the shift. */
export const studyBalanceSchema = z.object({
  personDays: z.int().nonnegative(),
  /** Who recorded it. */
  photograph: photographSchema,
  /** Working time of the shift per day: what was recorded of it, and its gaps. */
  shiftMinutes: z.number(),
  /** Part of the shift that no operation explains. */
  unaccountedMinutes: z.number(),
  /** Empty where there is no balance; then `problem` says why. */
  rows: z.array(rowSchema),
  coefficients: z.array(formulaSchema),
  growth: z.array(formulaSchema),
  /** Keys of the coefficient and of the growth that the study's policy puts first. */
  headline: z.object({ disciplineLosses: formulaKeySchema, growth: formulaKeySchema }).nullable(),
  losses: z.array(lossSchema),
  /** Minutes a day that the measures would free. */
  freedMinutesPerDay: z.number(),
  /** Freed minutes / operative minutes: growth of productivity by the measures; null without operative time. */
  freedGrowth: z.number().nullable(),
  problem: z.enum(['no-shift', 'norms-exceed-shift']).nullable(),
});
export type StudyBalance = Readonly<z.infer<typeof studyBalanceSchema>>;

/** A figure of the balance with its formula. */
export type BalanceFormula = StudyBalance['coefficients'][number];

/** A cause of losses. */
export type BalanceLoss = StudyBalance['losses'][number];
