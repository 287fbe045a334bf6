import { type Moment, momentIn } from '#shared/lib/time.ts';
import { type ClockPassage, type ClockReading, passage } from '#shared/recording/clock-reading.ts';

/** The recorder's own time: it runs with the clocks that cannot be set, and follows the wall clock when it may. */
export interface Timeline {
  /** Reads the clocks. `isRunning` says whether a segment is running, whose length must not jump. */
  readonly advance: (isRunning: boolean) => Advance;
}

/** What a reading of the clocks showed. */
export interface Advance {
  readonly moment: Moment;
  readonly passage: ClockPassage;
  /** The clock was set far while something ran: the old time of this very moment. */
  readonly carriedFrom: Moment | null;
}

/** A correction up to here waits until nothing runs; a larger one moves the record to the new time at once. */
const SMALL_STEP_MS = 60_000;

/** Recorder time over three clocks and the zone of the system. */
export function createTimeline(readClocks: () => ClockReading, zone: () => string): Timeline {
  let reading = readClocks();
  let at = Math.round(reading.wall);
  return {
    advance: (isRunning) => {
      const next = readClocks();
      const passed = passage(reading, next);
      reading = next;
      const old = at + passed.elapsedMs;
      const wall = Math.round(next.wall);
      const follows = !isRunning || Math.abs(wall - old) > SMALL_STEP_MS;
      at = follows ? wall : old;
      const carriedFrom = isRunning && follows ? momentIn(old, zone()) : null;
      return { moment: momentIn(at, zone()), passage: passed, carriedFrom };
    },
  };
}
