import type { StudyPolicy } from '../studies/study-policy.ts';
import { loadCoefficient, loadState } from './headcount/load.ts';
import { normHeadcount } from './norm-headcount.ts';
import { normLine } from './norm-line.ts';
import { calendarsOf, type NormPlan } from './norm-plan.ts';
import type { NormSource, PersonUnits } from './norm-source.ts';
import { normWarnings } from './norm-warnings.ts';
import type { NormLine, NormsView } from './norms-view.ts';
import { plannedAllowance } from './planned-allowance.ts';
import { plannedFund, type PlannedFund } from './planned-fund.ts';

const HOUR = 3_600_000;
const WORK_DAYS_OF_WEEK = 5;

/** What norms are built from. */
export interface NormsInput {
  readonly sources: readonly NormSource[];
  readonly people: readonly PersonUnits[];
  readonly plan: NormPlan;
  readonly policy: StudyPolicy;
}

/** Norms with their plan and the head-count that follows. The same input gives the same view. */
export function buildNorms({ sources, people, plan, policy }: NormsInput): NormsView {
  const allowance = plannedAllowance(plan, policy);
  const fund = plannedFund(plan, policy);
  const staff = plan.staff ?? people.length;
  const days = people.reduce((sum, each) => sum + each.days, 0);
  const monthDays = fund && daysOf(fund, plan) * staff;
  const volumes = new Map<string, number>(Object.entries(plan.volumes));
  const arrivals = new Map(Object.entries(plan.arrivals));
  const setUps = new Map(Object.entries(plan.setUps));
  const lines = sources.map((source) =>
    normLine(source, {
      average: policy.normAverage,
      allowance,
      setUp: setUps.get(source.operation.id),
      planned: volumes.get(source.operation.id),
      observedVolume:
        monthDays === undefined || days === 0 ? null : (source.units / days) * monthDays,
      arrivals: arrivals.get(source.operation.id),
    }),
  );
  const terms = { correction: allowance.correction, staff, staffUnit: plan.staffUnit };
  return {
    lines,
    plan,
    calendars: calendarsOf(plan),
    average: policy.normAverage,
    allowance: {
      base: allowance.base,
      service: allowance.service,
      rest: allowance.rest,
      share: allowance.share,
      factor: allowance.factor,
      otherFactor: allowance.otherFactor,
    },
    correction: allowance.correction,
    fund: fund ? fundView(fund, policy) : null,
    staff,
    headcount: fund ? normHeadcount(lines, { ...terms, fund, level: policy.confidence }) : null,
    people: loadsOf(people, lines, { plan, correction: allowance.correction }),
    warnings: normWarnings({
      lines,
      plan,
      average: policy.normAverage,
      allowance,
      fund,
      people: people.length,
      isNaive: policy.standardError === 'naive',
    }),
  };
}

/** Work days of a mean month that absences leave. */
function daysOf({ effectiveHours }: PlannedFund, { weeklyHours }: NormPlan): number {
  return Math.max(0, effectiveHours) / (weeklyHours / WORK_DAYS_OF_WEEK);
}

function fundView(
  { nominalHours, absenceHours, effectiveHours, policy }: PlannedFund,
  { absence }: StudyPolicy,
): NonNullable<NormsView['fund']> {
  return {
    nominalHours,
    absenceHours,
    effectiveHours,
    convention: absence,
    absenceCoefficient: policy?.fund === 'nominal' ? policy.absenceCoefficient : null,
    usedHours: policy?.hours ?? 0,
  };
}

interface LoadTerms {
  readonly plan: NormPlan;
  readonly correction: number;
}

/** Each person's own units at the norms, against the time of the days on which they were observed. */
function loadsOf(
  people: readonly PersonUnits[],
  lines: readonly NormLine[],
  { plan, correction }: LoadTerms,
): NormsView['people'] {
  const hoursPerDay = plan.weeklyHours / WORK_DAYS_OF_WEEK;
  return people.map(({ personId, name, days, units }) => {
    const labour = lines.reduce(
      (sum, { operationId, norm }) =>
        sum + ((norm.value ?? 0) / HOUR) * (units.get(operationId) ?? 0),
      0,
    );
    const labourHours = labour * correction;
    const fundHours = days * hoursPerDay;
    const load = loadCoefficient(labourHours, 1, fundHours);
    return {
      personId,
      name,
      labourHours,
      fundHours,
      load: load ?? null,
      state: load === undefined ? null : loadState(load),
    };
  });
}
