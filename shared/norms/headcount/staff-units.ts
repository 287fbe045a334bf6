import { wholeCount } from '#shared/statistics/whole-count.ts';

/**
 * Head-count in staff units (штатные единицы) of `unit`, such as 1, 0.5 or 0.25 of a post: rounded to the nearest as
 * books do, or up, so that nobody is overloaded. The last step of the calculation, shown beside the exact figure.
 */
export function staffUnits(headcount: number, unit: number, rounding: 'nearest' | 'up'): number {
  const units = headcount / unit;
  return (rounding === 'up' ? wholeCount(units) : Math.round(units)) * unit;
}
