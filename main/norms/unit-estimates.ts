import type { NormEstimate } from '#shared/norms/norms-view.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import { naiveMean } from '#shared/statistics/naive-estimate.ts';

import { meanOf, type Reckoning } from '../statistics/reading-figures.ts';
import type { ReadingSquares } from './reading-squares.ts';
import type { PersonUnitSums } from './unit-sums.ts';

/** Below, an interval of a median would reach beyond the readings. */
const FEWEST_READINGS = 6;

/** Readings of one operation, as sums of the days of each person. */
export interface SummedReadings {
  readonly people: readonly PersonUnitSums[];
  /** Of single readings; null where the study does not take them for independent. */
  readonly squares: ReadingSquares | null;
}

const sumOver =
  (people: readonly PersonUnitSums[]) =>
  (of: (person: PersonUnitSums) => number): number =>
    people.reduce((total, person) => total + of(person), 0);

/**
 * Mean time per unit Σ ms / Σ units: by people from three of them on, else by these people's days; by readings where the
 * study takes them for independent. Nothing: no value.
 */
export function meanPerUnit({ people, squares }: SummedReadings, reckoning: Reckoning): Estimate {
  if (squares) return meanByReading(people, squares, reckoning);
  const sum = sumOver(people);
  return meanOf(
    {
      observations: sum(({ units }) => units),
      observationMs: sum(({ observationMs }) => observationMs),
      personDays: sum(({ personDays }) => personDays),
      sumOfSquaredMs: sum(({ squaredMs }) => squaredMs),
      sumOfProducts: sum(({ products }) => products),
      sumOfSquaredCounts: sum(({ squaredUnits }) => squaredUnits),
      people: people.map(({ personId, units, observationMs }) => ({
        personId,
        observations: units,
        observationMs,
      })),
    },
    reckoning,
  );
}

/**
 * R = Σ ms / Σ units with s² = Σ (ms − R·units)² / (n − 1), or n, over single readings: R ± t(n − 1)·s / (ū·√n) (Cochran,
 * Sampling Techniques, §6.4). With one unit a reading it is the textbook's interval of a mean.
 */
function meanByReading(
  people: readonly PersonUnitSums[],
  { squaredMs, products, squaredUnits }: ReadingSquares,
  { confidence, deviationDivisor }: Reckoning,
): Estimate {
  const sum = sumOver(people);
  const n = sum(({ observations }) => observations);
  const units = sum(({ units: own }) => own);
  if (n === 0 || units === 0) return naiveMean({ mean: 0, deviation: 0, n: 0 }, confidence);
  const mean = sum(({ observationMs }) => observationMs) / units;
  const rest = Math.max(0, squaredMs - 2 * mean * products + mean ** 2 * squaredUnits);
  const divisor = deviationDivisor === 'n' ? n : Math.max(1, n - 1);
  const deviation = (Math.sqrt(rest / divisor) * n) / units;
  return naiveMean({ mean, deviation, n }, confidence);
}

/** Lengths at neighbouring places, both ends included. */
export type LengthsAt = (places: {
  readonly from: number;
  readonly to: number;
}) => readonly number[];

/** Which readings a median is taken of. */
interface MedianOf {
  readonly observations: number;
  readonly units: number;
  readonly level: number;
  /** Lengths in ms of the readings at these places and between, 0 … n − 1, in the order of lengths. */
  readonly lengthsAt: LengthsAt;
}

/**
 * Median length of a reading over the mean units of one. The interval is of the order of the readings, n/2 ± z·√n/2
 * (Conover, Practical Nonparametric Statistics, §3.2): it takes readings for independent, and says so by its method.
 * Fewer than six readings: no interval. Nothing: no value.
 */
export function medianPerUnit(of: MedianOf): NormEstimate {
  const { observations: n, units, level, lengthsAt } = of;
  const none = { low: null, high: null, level };
  if (n === 0 || units === 0) return { value: null, ...none, method: 'nothing-observed' };
  const half = n < FEWEST_READINGS ? 0 : (normalQuantile((1 + level) / 2) * Math.sqrt(n)) / 2;
  const middle = { low: Math.floor((n - 1) / 2), high: Math.ceil((n - 1) / 2) };
  const low = Math.max(0, Math.min(middle.low, Math.floor(n / 2 - half)));
  const high = Math.min(n - 1, Math.max(middle.high, Math.ceil(n / 2 + half)));
  // The bounds and the middle lie near each other in the order of lengths: they are found together.
  const lengths = lengthsAt({ from: low, to: high });
  const at = (rank: number): number => ((lengths[rank - low] ?? Number.NaN) * n) / units;
  const value = (at(middle.low) + at(middle.high)) / 2;
  if (n < FEWEST_READINGS) return { value, ...none, method: 'too-few-person-days' };
  return { value, low: at(low), high: at(high), level, method: 'order-statistics' };
}
