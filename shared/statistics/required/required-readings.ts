import { z } from 'zod';

import type { AllowedError } from '../readings/allowed-error.ts';
import { requiredByStudent } from './required-observations.ts';
import {
  ASSURANCE,
  type Assured,
  requiredByPilotWithAssurance,
} from './required-with-assurance.ts';

/** How many readings an average needs; null where too little is known to tell. */
export const requiredReadingsSchema = z.object({
  /** As if each reading were independent. */
  observations: z.int().nullable(),
  /** Days of people, whose readings resemble each other. */
  personDays: z.int().nullable(),
  /**
   * The same numbers with which nine of ten studies that follow them once have an interval that is narrow enough: what a
   * study is advised. The plain ones are reached every other time.
   */
  advised: z.object({
    observations: z.int().nullable(),
    personDays: z.int().nullable(),
    assurance: z.number(),
  }),
  /** Half the width of the interval as a part of the average; null where the study allows an absolute error. */
  relativeError: z.number().nullable(),
  /** The absolute error that the study allows, ms; null where it allows a relative one. */
  absoluteErrorMs: z.number().nullable(),
  /** The number that counts by the standard error that the study chose. */
  counted: z.enum(['person-days', 'readings']),
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

/** What is asked of the average. */
export interface Asked {
  readonly allowed: AllowedError;
  readonly level: number;
  readonly counted: RequiredReadings['counted'];
}

/**
 * The least numbers for the allowed error: of readings, by t(n−1)·s/√n; of person-days, by t(k−1)·SE·√(k₀/k) from the
 * standard error of the k₀ days that were observed. Fewer than two readings, or three days: not known. Beside each the
 * number that is advised, see `requiredByPilotWithAssurance`.
 */
export function requiredReadings(
  { n, mean, deviation, personDays, clusteredError }: ReadingFigures,
  { allowed, level, counted }: Asked,
): RequiredReadings {
  const asked = { ...errorsOf(allowed), counted };
  const error = allowed.kind === 'relative' ? allowed.share * mean : allowed.error;
  const isKnown = n >= 2 && mean > 0 && error > 0;
  const precision = { error, level, assurance: ASSURANCE };
  const readings = isKnown ? numbersOf({ deviation, n }, precision) : UNKNOWN;
  const days =
    isKnown && clusteredError !== null
      ? numbersOf({ deviation: clusteredError * Math.sqrt(personDays), n: personDays }, precision)
      : UNKNOWN;
  return {
    observations: readings.plain,
    personDays: days.plain,
    advised: {
      observations: readings.advised,
      personDays: days.advised,
      assurance: ASSURANCE,
    },
    ...asked,
  };
}

const UNKNOWN = { plain: null, advised: null };

/** The plain number of units with that deviation, and the advised one, which is never less. */
function numbersOf(
  pilot: { readonly deviation: number; readonly n: number },
  precision: Assured,
): { readonly plain: number; readonly advised: number } {
  const plain = requiredByStudent(pilot.deviation, precision);
  const advised = requiredByPilotWithAssurance(pilot, precision);
  return { plain, advised: Math.max(plain, advised) };
}

function errorsOf(
  allowed: AllowedError,
): Pick<RequiredReadings, 'relativeError' | 'absoluteErrorMs'> {
  return allowed.kind === 'relative'
    ? { relativeError: allowed.share, absoluteErrorMs: null }
    : { relativeError: null, absoluteErrorMs: allowed.error };
}
