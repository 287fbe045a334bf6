import type { ClockReading } from '#shared/recording/clock-reading.ts';

/** Three clocks that a test moves: time passes, the wall clock is set, the system sleeps. */
export interface FakeClock {
  readonly read: () => ClockReading;
  readonly pass: (ms: number) => void;
  readonly setWall: (byMs: number) => void;
  readonly sleep: (ms: number) => void;
  /** The wall clock now. */
  readonly now: () => number;
}

/** Begins at the given ISO instant. */
export function fakeClock(start = '2026-03-02T06:00:00Z'): FakeClock {
  let wall = Date.parse(start);
  let monotonic = 1000;
  let boot = 5000;
  return {
    read: () => ({ wall, monotonic, boot }),
    pass: (ms) => {
      wall += ms;
      monotonic += ms;
      boot += ms;
    },
    setWall: (byMs) => {
      wall += byMs;
    },
    sleep: (ms) => {
      wall += ms;
      boot += ms;
    },
    now: () => wall,
  };
}
