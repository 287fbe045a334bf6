import { sum } from '#shared/statistics/mean.ts';

/** One observation of a norm that is checked by its output: time of all persons together, and what they made. */
export interface OutputObservation {
  readonly personMinutes: number;
  readonly volume: number;
}

/** Output of each observation per 60 person-minutes, and how far they lie apart. */
export interface OutputSpread {
  readonly perHour: readonly number[];
  readonly total: number;
  readonly totalMinutes: number;
  /** (max − min) / min; undefined where nothing was made. */
  readonly spread: number | undefined;
}

/**
 * Output per 60 person-minutes, 60·V / t, and its spread (max − min) / min, as the official method of norms of 1987
 * checks a row (consultant.ru, LAW_97460: 0.12 is accepted). No observation: no spread. One: 0.
 */
export function outputSpread(observations: readonly OutputObservation[]): OutputSpread {
  const perHour = observations.map(({ personMinutes, volume }) => (60 * volume) / personMinutes);
  const least = Math.min(...perHour);
  return {
    perHour,
    total: sum(perHour),
    totalMinutes: sum(observations.map(({ personMinutes }) => personMinutes)),
    spread: perHour.length > 0 && least > 0 ? (Math.max(...perHour) - least) / least : undefined,
  };
}
