import { mean } from '#shared/statistics/mean.ts';
import { median } from '#shared/statistics/median.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

/**
 * The average of the kept readings that becomes the norm: the mean, which totals and head-counts need, or the median,
 * which tells of the typical case. No readings: undefined. One reading: that reading.
 */
export function averageTime(
  times: readonly number[],
  average: StudyPolicy['normAverage'],
): number | undefined {
  return average === 'mean' ? mean(times) : median(times);
}
