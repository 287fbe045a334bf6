import { meanOf } from '#shared/statistics/mean.ts';
import { sortedValues } from '#shared/statistics/quantile.ts';

/** What the limits of a row are found from: two least and two greatest readings, and the means without either end. */
export interface LimitFigures {
  readonly meanWithoutMin: number;
  readonly meanWithoutMax: number;
  readonly min: number;
  /** The least reading after the minimum is taken out once: the same value again where it is repeated. */
  readonly nextMin: number;
  readonly max: number;
  readonly nextMax: number;
}

/** Readings below `low` or above `high` do not belong to the row. */
export interface LimitValues {
  readonly low: number;
  readonly high: number;
}

/** Fewer readings have no mean without an end and no next one that would differ from the other end. */
const FEWEST_READINGS = 3;

/** The figures of a row; undefined for fewer than three readings. */
export function limitFigures(times: readonly number[]): LimitFigures | undefined {
  if (times.length < FEWEST_READINGS) return undefined;
  const sorted = sortedValues(times);
  const [min = 0, nextMin = 0] = sorted;
  const [nextMax = 0, max = 0] = sorted.slice(-2);
  return {
    meanWithoutMin: meanOf(sorted.slice(1)),
    meanWithoutMax: meanOf(sorted.slice(0, -1)),
    min,
    nextMin,
    max,
    nextMax,
  };
}

/**
 * Limit values of a row (метод предельных значений, norms of construction): a_min = t̄(no min) − K·(a_max − a′_min),
 * a_max = t̄(no max) + K·(a′_max − a_min), where a′ is the next reading from that end. Printed solutions get them wrong
 * by passing over a repeated minimum and by rounding the means first (studopedia.info 6-63331 … 63335).
 */
export function limitValues(figures: LimitFigures, factor: number): LimitValues {
  const { meanWithoutMin, meanWithoutMax, min, nextMin, max, nextMax } = figures;
  return {
    low: meanWithoutMin - factor * (max - nextMin),
    high: meanWithoutMax + factor * (nextMax - min),
  };
}
