import { assert } from '../../lib/assert.ts';
import { type Interval, joined, length } from '../../lib/intervals.ts';
import type { Random } from '../../lib/random.ts';
import type { Instant } from '../../lib/time.ts';

const HOUR_MS = 3_600_000;

/**
 * Stratified random moments: one in each block of working time, an hour by default, wherever breaks lie. Every
 * millisecond of working time has the same chance; a last block that is cut short has a moment only with the chance of
 * its part. Never fixed clock times: what happens daily at nine would be seen always or never. In order; no working
 * time: none.
 */
export function promptTimes(
  working: readonly Interval[],
  random: Random,
  blockMs: number = HOUR_MS,
): Instant[] {
  assert(blockMs >= 1, `blocks of ${blockMs} ms`);
  const intervals = joined(working.filter((interval) => length(interval) > 0));
  const total = intervals.reduce((sum, interval) => sum + length(interval), 0);
  const times: Instant[] = [];
  for (let block = 0; block < total; block += blockMs) {
    const at = instantOf(Math.floor(block + random() * blockMs), intervals);
    if (at !== undefined) times.push(at);
  }
  return times;
}

/** The instant after so much working time; undefined where there is less. */
function instantOf(workedMs: number, intervals: readonly Interval[]): Instant | undefined {
  let left = workedMs;
  for (const interval of intervals) {
    if (left < length(interval)) return interval.start + left;
    left -= length(interval);
  }
  return undefined;
}
