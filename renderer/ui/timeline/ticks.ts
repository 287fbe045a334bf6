import { momentIn } from '#shared/lib/time.ts';

import { type Scale, timeToX } from './scale.ts';

/** A line on the axis, at a round time of the place where the work was done. */
interface Tick {
  readonly at: number;
  readonly x: number;
}

/** The lines of an axis. */
export interface Ticks {
  readonly ticks: readonly Tick[];
  /** Whether minutes are not enough to tell them apart. */
  readonly hasSeconds: boolean;
}

const MINUTE = 60_000;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1000),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 4, 6, 12, 24].map((hours) => hours * 60 * MINUTE),
];
const DAY = 24 * 60 * MINUTE;

/** Room for `09:00` and for `09:00:30`, with air around. */
const ROOM = { minutes: 64, seconds: 88 };

const offsetAt = (at: number, zone: string): number => momentIn(at, zone).offsetMinutes * MINUTE;

/** The first instant not earlier than `at` that the clocks of the zone show as a multiple of `step`. */
function roundTime(at: number, step: number, zone: string): number {
  let candidate = at;
  // A change of the clocks can lie between an instant and its round time; two rounds are enough for one change.
  for (let round = 0; round < 3; round += 1) {
    const past = (((candidate + offsetAt(candidate, zone)) % step) + step) % step;
    if (past === 0) return candidate;
    candidate += step - past;
  }
  return candidate;
}

const hasSeconds = (step: number): boolean => step < MINUTE;

/** Lines at round local times, so far apart that their words never touch, also when the clocks change. */
export function ticksOf(scale: Scale, zone: string): Ticks {
  const pixelsPerMs = scale.width / (scale.to - scale.from);
  const fits = (step: number): boolean =>
    step * pixelsPerMs >= (hasSeconds(step) ? ROOM.seconds : ROOM.minutes);
  const step = STEPS.find(fits) ?? DAY * Math.ceil(ROOM.minutes / (DAY * pixelsPerMs));
  const ticks: Tick[] = [];
  for (let at = roundTime(scale.from, step, zone); at < scale.to;) {
    ticks.push({ at, x: timeToX(scale, at) });
    at = roundTime(at + step, step, zone);
  }
  return { ticks, hasSeconds: hasSeconds(step) };
}
