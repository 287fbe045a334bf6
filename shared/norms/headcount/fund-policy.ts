import { z } from 'zod';

import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import { absenceCoefficient } from './absence-coefficient.ts';
import type { YearBalance } from './year-balance.ts';

/**
 * How absences are counted: a nominal fund with Кн, or an effective fund without. A union, so that nobody counts them
 * twice.
 */
export const fundPolicySchema = z.discriminatedUnion('fund', [
  z.object({
    fund: z.literal('nominal'),
    hours: z.number().positive(),
    absenceCoefficient: z.number().min(1),
  }),
  z.object({ fund: z.literal('effective'), hours: z.number().positive() }),
]);
export type FundPolicy = Readonly<z.infer<typeof fundPolicySchema>>;

/** The study's choice applied to a person's year in hours; undefined where absences leave nothing of it. */
export function fundPolicyOf(
  absence: StudyPolicy['absence'],
  { nominal, effective }: YearBalance,
): FundPolicy | undefined {
  if (absence === 'effective') {
    return effective > 0 ? { fund: 'effective', hours: effective } : undefined;
  }
  const convention = absence === 'nominal-by-funds' ? 'by-funds' : 'by-absences';
  const coefficient = absenceCoefficient(nominal, effective, convention);
  return coefficient === undefined
    ? undefined
    : { fund: 'nominal', hours: nominal, absenceCoefficient: coefficient };
}
