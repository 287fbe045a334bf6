import { wholeCount } from '#shared/statistics/whole-count.ts';

/** Half-open class [from, to) of a grouped row; the last one holds the greatest reading too. */
export interface ClassInterval {
  readonly from: number;
  readonly to: number;
  readonly midpoint: number;
  readonly count: number;
}

/** Classes M = (t_max − t_min) / width that a range takes, not rounded. A width of 0 or less: undefined. */
export function classesInRange(least: number, greatest: number, width: number): number | undefined {
  return width > 0 ? (greatest - least) / width : undefined;
}

/** Number of classes by Sturges' rule, 1 + log₂ n, rounded up. No readings: 0. One: 1. */
export function sturgesClasses(n: number): number {
  return n === 0 ? 0 : wholeCount(1 + Math.log2(n));
}

/** A row grouped into classes of one width from its least reading on. No readings: no class. One: one class. */
export function classIntervals(times: readonly number[], width: number): readonly ClassInterval[] {
  const least = Math.min(...times);
  const classes = classesInRange(least, Math.max(...times), width);
  if (times.length === 0 || classes === undefined) return [];
  const count = Math.max(1, wholeCount(classes));
  const placeOf = (time: number): number =>
    Math.min(count - 1, Math.floor((time - least) / width + 1e-9));
  return Array.from({ length: count }, (_, place) => ({
    from: least + place * width,
    to: least + (place + 1) * width,
    midpoint: least + (place + 0.5) * width,
    count: times.filter((time) => placeOf(time) === place).length,
  }));
}
