import type { StudyPolicy } from '../studies/study-policy.ts';
import { type FundPolicy, fundPolicyOf } from './headcount/fund-policy.ts';
import { fundOfMonths } from './headcount/production-calendar.ts';
import { yearBalance } from './headcount/year-balance.ts';
import { calendarsOf, type NormPlan } from './norm-plan.ts';

const MONTHS = 12;
const DAYS_OF_WEEK = 7;
const WORK_DAYS_OF_WEEK = 5;

/** A person's mean month in hours, and the rule by which absences are counted in it. */
export interface PlannedFund {
  readonly nominalHours: number;
  readonly absenceHours: number;
  readonly effectiveHours: number;
  /** Undefined where absences leave nothing. */
  readonly policy: FundPolicy | undefined;
}

/**
 * A twelfth of the year of the plan's calendar. Vacation counts calendar days, of which five in seven are work days. No
 * calendar of that year: undefined.
 */
export function plannedFund(
  plan: NormPlan,
  { absence }: Pick<StudyPolicy, 'absence'>,
): PlannedFund | undefined {
  const calendar = calendarsOf(plan).find(({ year }) => year === plan.year);
  if (!calendar) return undefined;
  const hoursPerDay = plan.weeklyHours / WORK_DAYS_OF_WEEK;
  const vacation = (plan.vacationDays * WORK_DAYS_OF_WEEK) / DAYS_OF_WEEK;
  const away = [vacation, plan.sickDays, plan.trainingDays];
  const month = yearBalance(
    fundOfMonths(calendar, hoursPerDay) / MONTHS,
    away.map((days) => (days * hoursPerDay) / MONTHS),
  );
  return {
    nominalHours: month.nominal,
    absenceHours: month.absences,
    effectiveHours: month.effective,
    policy: fundPolicyOf(absence, month),
  };
}
