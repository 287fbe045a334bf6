import type { Interval } from '../../lib/intervals.ts';
import { seededRandom } from '../../lib/random.ts';
import { type Day, type Instant, instantAt, weekday } from '../../lib/time.ts';
import type { SamplingPlan } from '../../studies/sampling-plan.ts';
import { promptTimes } from './prompt-times.ts';

type Times = Pick<SamplingPlan, 'from' | 'to' | 'weekdays' | 'promptsPerDay' | 'seed'>;

/**
 * The moments of a day at which somebody is asked: one in each hour, or in each equal part of the working hours, drawn
 * from the seed, the day and `whose`, so that people are not asked all at once. Instants, in order. A day that is not
 * worked, or hours that end before they begin: none.
 */
export function dayMoments(plan: Times, day: Day, zone: string, whose: string): Instant[] {
  const hours = workingHours(plan, day, zone);
  if (hours === undefined) return [];
  const random = seededRandom(hashOf(`${plan.seed} ${day} ${whose}`));
  const { promptsPerDay } = plan;
  const length = hours.end - hours.start;
  return promptsPerDay === null
    ? promptTimes([hours], random)
    : promptTimes([hours], random, Math.ceil(length / promptsPerDay));
}

/** The working hours of a day in a zone, whatever its clocks do on it; undefined where the day is not worked. */
function workingHours(
  { from, to, weekdays }: Pick<Times, 'from' | 'to' | 'weekdays'>,
  day: Day,
  zone: string,
): Interval | undefined {
  if (!weekdays.includes(weekday(day))) return undefined;
  const start = instantAt(day, from, zone);
  const end = instantAt(day, to, zone);
  return start < end ? { start, end } : undefined;
}

/** FNV-1a, 32 bits: close texts give distant seeds. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  }
  return hash;
}
