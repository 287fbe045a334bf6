import { meanRange } from './mean-range.ts';
import { ILO_CONSTANTS } from './readings-by-ilo.ts';

/** (H − L) / (H + L) of the greatest and the least reading; undefined where both are 0. */
export function rangeRatio(highest: number, lowest: number): number | undefined {
  return highest + lowest > 0 ? (highest - lowest) / (highest + lowest) : undefined;
}

/**
 * Required readings by the range, n = (c·R / (d₂·x̄))² with R/x̄ = 2(H − L)/(H + L), not rounded (Mundel, Motion and
 * Time Study; c = 40 is ± 5 % at 95.45 %). `ratio` is (H − L)/(H + L) of a first group of `group` readings, five or ten
 * as a rule. A group of fewer than two: undefined.
 */
export function readingsByMundel(
  ratio: number,
  group: number,
  constant: number = ILO_CONSTANTS.fivePercent,
): number | undefined {
  const range = meanRange(group);
  return range > 0 ? ((constant * 2 * ratio) / range) ** 2 : undefined;
}

/** The same as Mundel's table prints it: to the nearest whole number. */
export function mundelTableReadings(ratio: number, group: number): number | undefined {
  const readings = readingsByMundel(ratio, group);
  return readings === undefined ? undefined : Math.round(readings);
}
