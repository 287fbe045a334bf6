/** Times of single elements, or the place of the reading that stands before the one it follows. */
export type ElementalTimes =
  | { readonly kind: 'times'; readonly times: readonly number[] }
  | { readonly kind: 'backwards'; readonly index: number };

/** No watch shows more digits, and no difference of readings keeps more: 150.3 − 150.1 is the 0.2 that repeats. */
const DIGITS = 1e9;

/**
 * Continuous timing (текущее время): the watch runs on, and an element's time is the difference of neighbouring
 * readings, t_i = T_i − T_{i−1} with T_0 = `start`. No readings: no times. One reading: one time.
 */
export function elementalTimes(readings: readonly number[], start = 0): ElementalTimes {
  const times = readings.map((reading, index) => {
    const time = reading - (readings[index - 1] ?? start);
    return Math.round(time * DIGITS) / DIGITS;
  });
  const index = times.findIndex((time) => time < 0);
  return index === -1 ? { kind: 'times', times } : { kind: 'backwards', index };
}

const CLOCK_TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const SECONDS_PER_DAY = 86_400;

/**
 * Minutes between two times of a clock, as an observation sheet writes them: `10:05-10:12` is 7. A pair whose end
 * stands before its start passed midnight. A text that is no pair of times: undefined.
 */
export function minutesOfClockPair(pair: string): number | undefined {
  const [start, end, ...more] = pair.split(/[-–—]/).map((time) => secondsOfClock(time.trim()));
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  return (end < start ? end - start + SECONDS_PER_DAY : end - start) / 60;
}

function secondsOfClock(time: string): number | undefined {
  const parts = CLOCK_TIME.exec(time);
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part || 0));
  return hours < 24 ? hours * 3600 + minutes * 60 + seconds : undefined;
}
