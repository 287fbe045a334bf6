/** Three clocks read at once, in milliseconds. No one of them is right alone. */
export interface ClockReading {
  /** The system's clock: can be set. */
  readonly wall: number;
  /** Never set; stands still while some systems sleep. */
  readonly monotonic: number;
  /** Never set; goes on while the system sleeps. */
  readonly boot: number;
}

/** What happened between two readings. */
export interface ClockPassage {
  /** How much time really passed, ms; never negative, and not rounded, so that many readings add up. */
  readonly elapsedMs: number;
  /** How far the system's clock was set, whole ms; 0 when it ran truly within the tolerance. */
  readonly stepMs: number;
  /** How long the system slept, whole ms. */
  readonly sleptMs: number;
}

/** Boot time is read in coarse steps on some systems; a smaller difference says nothing. */
const SLEEP_FLOOR_MS = 5000;
/** Steps up to here are taken as the ordinary correction of a clock. */
export const STEP_TOLERANCE_MS = 2000;

/** Compares two readings: elapsed time comes from the clocks that cannot be set. */
export function passage(earlier: ClockReading, later: ClockReading): ClockPassage {
  const monotonic = Math.max(0, later.monotonic - earlier.monotonic);
  const slept = Math.round(later.boot - earlier.boot - monotonic);
  const sleptMs = slept > SLEEP_FLOOR_MS ? slept : 0;
  const elapsedMs = monotonic + sleptMs;
  const step = Math.round(later.wall - earlier.wall - elapsedMs);
  return { elapsedMs, sleptMs, stepMs: Math.abs(step) > STEP_TOLERANCE_MS ? step : 0 };
}
