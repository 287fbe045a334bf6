import type { StudyPolicy } from '../studies/study-policy.ts';
import { type Correction, correctionCoefficient } from './headcount/correction.ts';
import type { NormPlan } from './norm-plan.ts';
import { type Allowance, allowanceFactor } from './standard-time/allowance.ts';

/** What is added to observed time, by both conventions, and what is added to all work together. */
export interface PlannedAllowance {
  readonly base: Allowance['base'];
  /** Set-up, service and, unless it is added to the whole, rest: shares of the base, and together. */
  readonly setUp: number;
  readonly service: number;
  readonly rest: number;
  readonly share: number;
  /** Null where allowances leave no time for work. */
  readonly factor: number | null;
  /** What the other convention would give: books mix them up, so both are shown. */
  readonly otherFactor: number | null;
  /** Кр: unnormed work and, if it is not in the norms, rest. */
  readonly correction: number;
}

/** The allowances of a plan by the convention of the study. No allowances: factor and correction are 1. */
export function plannedAllowance(
  plan: NormPlan,
  { allowanceBase: base }: Pick<StudyPolicy, 'allowanceBase'>,
): PlannedAllowance {
  const isInNorms = plan.restIn === 'norms';
  const setUp = plan.setUpPercent / 100;
  const service = plan.servicePercent / 100;
  const rest = isInNorms ? plan.restPercent / 100 : 0;
  const share = (plan.setUpPercent + plan.servicePercent) / 100 + rest;
  const restOf: Correction['rest'] = isInNorms
    ? { in: 'norms' }
    : { in: 'correction', share: plan.restPercent / 100 };
  return {
    base,
    setUp,
    service,
    rest,
    share,
    factor: allowanceFactor({ base, share }) ?? null,
    otherFactor: allowanceFactor({ base: otherBase(base), share }) ?? null,
    correction: correctionCoefficient({
      unnormedShare: plan.unnormedPercent / 100,
      rest: restOf,
    }),
  };
}

/** The convention that the study did not choose. */
export function otherBase(base: Allowance['base']): Allowance['base'] {
  return base === 'job' ? 'workday' : 'job';
}
