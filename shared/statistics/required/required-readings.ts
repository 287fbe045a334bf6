import { z } from 'zod';

import { studentQuantile } from '../student-quantile.ts';
import { leastNumber } from './least-number.ts';
import { requiredByStudent } from './required-observations.ts';

/** How many readings an average needs; null where too little is known to tell. */
export const requiredReadingsSchema = z.object({
  /** As if each reading were independent. */
  observations: z.int().nullable(),
  /** Days of people, whose readings resemble each other: the number that counts. */
  personDays: z.int().nullable(),
  /** Half the width of the interval as a part of the average. */
  relativeError: z.number(),
});
export type RequiredReadings = Readonly<z.infer<typeof requiredReadingsSchema>>;

/** What is known of the readings so far. */
export interface ReadingFigures {
  readonly n: number;
  readonly mean: number;
  readonly deviation: number;
  /** Days of people with a reading, and the standard error of the mean with them as units; null: not known. */
  readonly personDays: number;
  readonly clusteredError: number | null;
}

/**
 * The least numbers for ± `relativeError` of the mean: of readings, by t(n−1)·s/√n; of person-days, by t(k−1)·SE·√(k₀/k)
 * from the standard error of the k₀ days that were observed. Fewer than two readings, or three days: not known.
 */
export function requiredReadings(
  { n, mean, deviation, personDays, clusteredError }: ReadingFigures,
  { relativeError, level }: { readonly relativeError: number; readonly level: number },
): RequiredReadings {
  const precision = { error: relativeError * mean, level };
  const isKnown = n >= 2 && precision.error > 0;
  if (!isKnown) return { observations: null, personDays: null, relativeError };
  const observations = requiredByStudent(deviation, precision);
  if (clusteredError === null) return { observations, personDays: null, relativeError };
  const ofDay = clusteredError * Math.sqrt(personDays);
  const isEnough = (k: number): boolean =>
    (studentQuantile((1 + level) / 2, k - 1) * ofDay) / Math.sqrt(k) <= precision.error;
  return { observations, personDays: leastNumber(2, isEnough), relativeError };
}
