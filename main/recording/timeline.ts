import { type Instant, type Moment, momentIn } from '#shared/lib/time.ts';
import { type ClockPassage, type ClockReading, passage } from '#shared/recording/clock-reading.ts';

/** The recorder's own time: it runs with the clocks that cannot be set, and follows the wall clock when it may. */
export interface Timeline {
  readonly advance: (recorded: Recorded) => Advance;
}

/** What the record holds: no instant of it may come twice, and no length in it may jump. */
interface Recorded {
  /** Start of what runs; null when nothing does. */
  readonly runningSince: Instant | null;
  /** Until when time around and soon after an instant is recorded; null where none is. */
  readonly recordedUntil: (at: Instant) => Instant | null;
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
/** Recorded time this near ahead of the wall clock was recorded by a clock that was fast. */
export const SOON_MS = 24 * 3_600_000;

/** Recorder time over three clocks and the zone of the system. */
export function createTimeline(readClocks: () => ClockReading, zone: () => string): Timeline {
  let reading = readClocks();
  // Not rounded: half a millisecond at each tick would be seconds by the evening.
  let own = reading.wall;
  return {
    advance: (recorded) => {
      const next = readClocks();
      const passed = passage(reading, next);
      const exact = own + passed.elapsedMs;
      const old = Math.round(exact);
      const at = follow(old, Math.round(next.wall), recorded);
      // Only now: if the record could not be asked, the next reading sees all the time since the last one.
      reading = next;
      own = at === old ? exact : at;
      const isCarried = at !== old && recorded.runningSince !== null;
      const carriedFrom = isCarried ? momentIn(old, zone()) : null;
      return { moment: momentIn(at, zone()), passage: passed, carriedFrom };
    },
  };
}

/**
 * The wall clock's time, unless that would record time twice: then the recorder's own goes on, ahead of the wall clock,
 * until a break lets it catch up.
 */
function follow(old: Instant, wall: Instant, { runningSince, recordedUntil }: Recorded): Instant {
  if (runningSince === null) {
    const until = recordedUntil(wall);
    return until === null ? wall : Math.max(old, until);
  }
  if (Math.abs(wall - old) <= SMALL_STEP_MS) return old;
  const isUnderWay = wall < old && runningSince < wall + SOON_MS;
  return isUnderWay || recordedUntil(wall) !== null ? old : wall;
}
