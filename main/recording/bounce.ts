/** A repeat of the same chord this soon is a bounce of the key or its automatic repeat, not a press. */
const BOUNCE_MS = 300;

/** Tells presses from bounces. */
export interface Bounce {
  readonly isRepeat: (chord: string, at: number) => boolean;
}

/** Every repeat counts from the press before it, so that a key that is held down stays one press. */
export function createBounce(): Bounce {
  let last = { chord: '', at: Number.NEGATIVE_INFINITY };
  return {
    isRepeat: (chord, at) => {
      const isRepeat = chord === last.chord && Math.abs(at - last.at) < BOUNCE_MS;
      last = { chord, at };
      return isRepeat;
    },
  };
}
