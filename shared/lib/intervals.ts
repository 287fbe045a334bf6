/** Half-open intervals `[start, end)` in epoch milliseconds: touching ones do not overlap. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Length in milliseconds. */
export function length(interval: Interval): number {
  return interval.end - interval.start;
}

/** Whether two intervals share an instant. An empty interval shares none. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** The common part, or undefined when there is none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** The same time as the fewest intervals, in order: what overlaps or touches becomes one. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

/** The parts of `whole` that no interval of `covers` covers, in order. `covers` may come in any order. */
export function gapsIn(whole: Interval, covers: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let from = whole.start;
  for (const cover of covers.toSorted((a, b) => a.start - b.start)) {
    if (cover.end <= cover.start) continue;
    const until = Math.min(cover.start, whole.end);
    if (until > from) gaps.push({ start: from, end: until });
    from = Math.max(from, cover.end);
  }
  if (whole.end > from) gaps.push({ start: from, end: whole.end });
  return gaps;
}

/** Sum of lengths in milliseconds. */
export function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, interval) => sum + length(interval), 0);
}
