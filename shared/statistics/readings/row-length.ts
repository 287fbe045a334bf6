import { mean } from '#shared/statistics/mean.ts';

/** From here on an element is long: the tables of norms change at 10 seconds. */
const LONG_ELEMENT_SECONDS = 10;
const LONG_READINGS = 3;

/** Whether the element is long by its mean time. No readings: it is not. */
export function isLongByMean(timesInSeconds: readonly number[]): boolean {
  return isLongMean(mean(timesInSeconds) ?? 0);
}

/** The same of the mean itself. */
export function isLongMean(seconds: number): boolean {
  return seconds > LONG_ELEMENT_SECONDS;
}

/**
 * Whether the element is long as a published solution decides it (referat.bookap.info, work 255433): when more than
 * three readings exceed 10 s. A row of three readings or fewer is never long.
 */
export function isLongByCount(timesInSeconds: readonly number[]): boolean {
  return timesInSeconds.filter((time) => time > LONG_ELEMENT_SECONDS).length > LONG_READINGS;
}
