import { length } from '#shared/lib/intervals.ts';
import { instantAt } from '#shared/lib/time.ts';
import type { Workday } from '#shared/workdays/workday.ts';

const HOUR = 3_600_000;

/** What an entry afterwards is most likely about: the longest gap, else the hour after or before what is recorded. */
export function entrySpan(workday: Workday): { readonly start: number; readonly end: number } {
  const { gaps, segments, now, day, zone } = workday;
  const longest = gaps.toSorted((a, b) => length(b) - length(a))[0];
  if (longest) return longest;
  const last = segments.at(-1);
  if (!last) return morningOf(day, zone, now);
  if (last.end !== null && last.end + HOUR <= now) return { start: last.end, end: last.end + HOUR };
  const first = Math.min(...segments.map(({ start }) => start));
  return { start: first - HOUR, end: first };
}

/** Nine to ten, or the last hour where that has not come yet. */
function morningOf(day: string, zone: string, now: number): { start: number; end: number } {
  const start = instantAt(day, '09:00', zone);
  return start + HOUR <= now ? { start, end: start + HOUR } : { start: now - HOUR, end: now };
}
