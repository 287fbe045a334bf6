import { FEWEST_CLUSTERS } from '../clusters/fewest-clusters.ts';
import { type RobustRatio, robustRatio } from '../clusters/robust-ratio.ts';
import { studentInterval } from '../intervals/interval.ts';
import { sum } from '../mean.ts';
import { studentTwoSided } from '../student-quantile.ts';
import type { PacedPerson } from './pace.ts';

/** One person's day: contracts and payments, and time at result operations. */
export interface ClosingDay {
  readonly personId: string;
  readonly successes: number;
  readonly resultMs: number;
}

/** Of fewer outcomes a rate is mostly chance. */
const FEWEST_SUCCESSES = 5;

/** Whether outcomes are recorded well enough to compare people by them: two people have some. */
export function hasOutcomes(days: readonly ClosingDay[]): boolean {
  const people = [...Map.groupBy(days, ({ personId }) => personId).values()];
  return people.filter(isEnough).length > 1;
}

/**
 * Outcomes per hour of result operations, each person's rate over that of the others: ln of the ratio with the errors
 * between days of both (Bell & McCaffrey), by the delta method and Welch's degrees of freedom. Above 1: more outcomes.
 */
export function closingContrasts(
  days: readonly ClosingDay[],
  level: number,
): readonly PacedPerson[] {
  const worked = days.filter(({ resultMs }) => resultMs > 0);
  const people = [...Map.groupBy(worked, ({ personId }) => personId)];
  return people.map(([personId, own]) => {
    const rest = people.filter(([other, theirs]) => other !== personId && isEnough(theirs));
    const others = rest.flatMap(([, theirs]) => theirs);
    const none = { personId, days: own.length, ratio: null, p: null, rankP: null };
    if (!isEnough(own) || others.length === 0) return { ...none, finding: 'few-days' };
    const found = rateContrast(
      robustRatio(clustersOf(own)),
      robustRatio(clustersOf(others)),
      level,
    );
    return found ? { ...none, ...found, finding: 'alike' } : { ...none, finding: 'no-spread' };
  });
}

function rateContrast(
  own: RobustRatio | undefined,
  rest: RobustRatio | undefined,
  level: number,
): Pick<PacedPerson, 'ratio' | 'p'> | undefined {
  if (!own || !rest) return undefined;
  const ofOwn = (own.error / own.value) ** 2;
  const ofRest = (rest.error / rest.value) ** 2;
  const error = Math.sqrt(ofOwn + ofRest);
  if (!(error > 0)) return undefined;
  const df = (ofOwn + ofRest) ** 2 / (ofOwn ** 2 / own.df + ofRest ** 2 / rest.df);
  const difference = Math.log(own.value / rest.value);
  const { value, low, high } = studentInterval(difference, error, { df, level });
  return {
    ratio: { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) },
    p: studentTwoSided(difference / error, df),
  };
}

function isEnough(days: readonly ClosingDay[]): boolean {
  const worked = days.filter(({ resultMs }) => resultMs > 0);
  const successes = sum(worked.map((day) => day.successes));
  return worked.length >= FEWEST_CLUSTERS && successes >= FEWEST_SUCCESSES;
}

/** Rates per ms: the unit falls out of the ratio. */
function clustersOf(days: readonly ClosingDay[]) {
  return days.map(({ successes, resultMs }) => ({ part: successes, whole: resultMs }));
}
