import { clockTime } from '#shared/lib/time.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { readTime } from '../recording/read-time.ts';

/** An instant as a time field shows it: `09:04:17`. */
export function timeWords(at: number, zone: string): string {
  return clockTime(at, zone);
}

/**
 * What people mean when they type the time of an edge: the exact instants, which have milliseconds that nobody sees.
 * `own` come first, because they are what the field showed.
 */
export function edgesOf({ segments }: Workday, own: readonly number[]): number[] {
  const edges = segments.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  return [...own, ...edges];
}

/** The instant on the day that a typed time means; undefined when it is no time. */
export function readDayTime(
  typed: string,
  { start, zone }: Workday,
  edges: readonly number[],
): number | undefined {
  // An observation can reach into the day from the evening before.
  const from = Math.min(start, ...edges);
  return readTime(typed, { zone, from, edges });
}
