import type { NormEstimate } from '#shared/norms/norms-view.ts';
import { clusteredRatio } from '#shared/statistics/clustered-share.ts';
import { personMean } from '#shared/statistics/clusters/person-estimate.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { readingsAt } from '../statistics/reading-at.ts';
import type { PersonUnitSums } from './unit-sums.ts';

/** From so many people on an interval speaks of such people. */
const FEWEST_PEOPLE = 3;
/** Below, an interval of a median would reach beyond the readings. */
const FEWEST_READINGS = 6;

/** Mean time per unit Σ ms / Σ units: by people from three of them on, else by these people's days. Nothing: no value. */
export function meanPerUnit(people: readonly PersonUnitSums[], level: number): Estimate {
  if (people.length >= FEWEST_PEOPLE) {
    const parts = people.map(({ personId, observationMs, units }) => ({
      personId,
      part: observationMs,
      whole: units,
    }));
    return personMean(parts, level);
  }
  const sum = (of: (person: PersonUnitSums) => number): number =>
    people.reduce((total, person) => total + of(person), 0);
  return clusteredRatio(
    {
      clusters: sum(({ personDays }) => personDays),
      part: sum(({ observationMs }) => observationMs),
      whole: sum(({ units }) => units),
      squaredParts: sum(({ squaredMs }) => squaredMs),
      products: sum(({ products }) => products),
      squaredWholes: sum(({ squaredUnits }) => squaredUnits),
    },
    level,
  );
}

/** Which readings a median is taken of. */
interface MedianOf {
  readonly db: ReadableDatabase;
  readonly filter: PhotoFilter;
  readonly operationId: string;
  readonly observations: number;
  readonly units: number;
  readonly level: number;
  /** Of normal time, by the rating of the pace. */
  readonly isNormal: boolean;
}

/**
 * Median length of a reading over the mean units of one. The interval is of the order of the readings, n/2 ± z·√n/2
 * (Conover, Practical Nonparametric Statistics, §3.2): it takes readings for independent, and says so by its method.
 * Fewer than six readings: no interval. Nothing: no value.
 */
export function medianPerUnit(of: MedianOf): NormEstimate {
  const { observations: n, units, level } = of;
  const none = { low: null, high: null, level };
  if (n === 0 || units === 0) return { value: null, ...none, method: 'nothing-observed' };
  const half = n < FEWEST_READINGS ? 0 : (normalQuantile((1 + level) / 2) * Math.sqrt(n)) / 2;
  const middle = { low: Math.floor((n - 1) / 2), high: Math.ceil((n - 1) / 2) };
  const low = Math.max(0, Math.min(middle.low, Math.floor(n / 2 - half)));
  const high = Math.min(n - 1, Math.max(middle.high, Math.ceil(n / 2 + half)));
  // The bounds and the middle lie near each other in the order of lengths: they are found together.
  const lengths = readingsAt(of.db, of, { from: low, to: high });
  const at = (rank: number): number => ((lengths[rank - low] ?? Number.NaN) * n) / units;
  const value = (at(middle.low) + at(middle.high)) / 2;
  if (n < FEWEST_READINGS) return { value, ...none, method: 'too-few-person-days' };
  return { value, low: at(low), high: at(high), level, method: 'order-statistics' };
}
