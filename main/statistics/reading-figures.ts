// Averages of readings from sums alone: no reading is read for them.
import { clusteredRatio } from '#shared/statistics/clustered-share.ts';
import { FEWEST_CLUSTERS } from '#shared/statistics/clusters/fewest-clusters.ts';
import { personMean } from '#shared/statistics/clusters/person-estimate.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import { naiveMean } from '#shared/statistics/naive-estimate.ts';
import type { AllowedError } from '#shared/statistics/readings/allowed-error.ts';
import {
  type RequiredReadings,
  requiredReadings,
} from '#shared/statistics/required/required-readings.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';
import type { Study } from '#shared/studies/study.ts';

import type { OperationTotals } from './operation-totals.ts';

/** The sums that averages are made of. */
export type ReadingSums = Pick<
  OperationTotals,
  | 'observations'
  | 'observationMs'
  | 'personDays'
  | 'sumOfSquaredMs'
  | 'sumOfProducts'
  | 'sumOfSquaredCounts'
  | 'sumOfSquares'
  | 'people'
>;

/** What an average needs of them. */
export type MeanSums = Omit<ReadingSums, 'sumOfSquares'>;

/** What of the study's choices changes these figures. */
export interface Reckoning extends Pick<
  StudyPolicy,
  'confidence' | 'deviationDivisor' | 'standardError'
> {
  /** How near an average has to come; ms where it is absolute. */
  readonly allowed: AllowedError;
}

/** The choices of a study, with the error that it allows. */
export function reckoningOf({ policy, timeStudy }: Study): StudyPolicy & Reckoning {
  const allowed: AllowedError =
    policy.errorKind === 'relative'
      ? { kind: 'relative', share: timeStudy.relativeError }
      : { kind: 'absolute', error: timeStudy.absoluteErrorSeconds * SECOND_MS };
  return { ...policy, allowed };
}

const SECOND_MS = 1000;
/** Squares are kept in tenths of a second. */
const TENTH_MS = 100;

/**
 * Time per reading. With three people or more it speaks of such people, else of these people over their days; where the
 * study takes readings for independent, of the readings, if their squares are known.
 */
export function meanOf(total: MeanSums | ReadingSums, reckoning: Reckoning): Estimate {
  const { confidence } = reckoning;
  if (reckoning.standardError === 'naive' && 'sumOfSquares' in total) {
    return meanByReading(total, reckoning);
  }
  const people = total.people.filter(({ observations }) => observations > 0);
  if (people.length < FEWEST_CLUSTERS) return meanByDay(total, confidence);
  const parts = people.map(({ personId, observations, observationMs }) => ({
    personId,
    part: observationMs,
    whole: observations,
  }));
  return personMean(parts, confidence);
}

function meanByReading(total: ReadingSums, reckoning: Reckoning): Estimate {
  const n = total.observations;
  const mean = n === 0 ? 0 : total.observationMs / n;
  const deviation = deviationOf(total, reckoning) ?? 0;
  return naiveMean({ mean, deviation, n }, reckoning.confidence);
}

function meanByDay(total: MeanSums, level: number): Estimate {
  const sums = {
    clusters: total.personDays,
    part: total.observationMs,
    whole: total.observations,
    squaredParts: total.sumOfSquaredMs,
    products: total.sumOfProducts,
    squaredWholes: total.sumOfSquaredCounts,
  };
  return clusteredRatio(sums, level);
}

/** Standard deviation of the readings in ms, by the study's divisor, exact to a tenth of a second; null with fewer than two. */
export function deviationOf(
  { observations: n, observationMs, sumOfSquares }: ReadingSums,
  { deviationDivisor }: Pick<Reckoning, 'deviationDivisor'>,
): number | null {
  if (n < 2) return null;
  const mean = observationMs / n;
  const squares = sumOfSquares * TENTH_MS ** 2 - n * mean * mean;
  return Math.sqrt(Math.max(0, squares) / (deviationDivisor === 'n' ? n : n - 1));
}

/** How many readings, and days of people, an average needs for the error that the study allows. */
export function requiredOf(total: ReadingSums, reckoning: Reckoning): RequiredReadings {
  const { confidence: level } = reckoning;
  const byDay = meanByDay(total, level);
  const t = total.personDays > 1 ? studentQuantile((1 + level) / 2, total.personDays - 1) : 1;
  return requiredReadings(
    {
      n: total.observations,
      mean: byDay.value ?? 0,
      deviation: deviationOf(total, reckoning) ?? 0,
      personDays: total.personDays,
      clusteredError:
        byDay.high === null || byDay.value === null ? null : (byDay.high - byDay.value) / t,
    },
    {
      allowed: reckoning.allowed,
      level,
      counted: reckoning.standardError === 'naive' ? 'readings' : 'person-days',
    },
  );
}
