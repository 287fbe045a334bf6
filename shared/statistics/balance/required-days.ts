import { mean } from '../mean.ts';
import { standardDeviation } from '../standard-deviation.ts';
import { studentQuantile } from '../student-quantile.ts';
import { wholeCount } from '../whole-count.ts';

/** How many days a photograph needs, and what that follows from. */
export interface RequiredDays {
  readonly mean: number;
  readonly sd: number;
  readonly t: number;
  readonly days: number;
  readonly wholeDays: number;
}

/**
 * Person-days for a relative error of the mean: n = (t·s / (k·x̄))², with t of the days of a pilot, n₀ − 1 degrees of
 * freedom. The unit is a day of a person, not a minute: minutes of one day depend on each other.
 * Fewer than two days, or a mean of 0: undefined.
 */
export function requiredDays(
  minutesByDay: readonly number[],
  relativeError: number,
  confidence: number,
): RequiredDays | undefined {
  const average = mean(minutesByDay);
  const sd = standardDeviation(minutesByDay);
  if (average === undefined || sd === undefined || average === 0) return undefined;
  const t = studentQuantile((1 + confidence) / 2, minutesByDay.length - 1);
  const days = ((t * sd) / (relativeError * average)) ** 2;
  return { mean: average, sd, t, days, wholeDays: wholeCount(days) };
}
