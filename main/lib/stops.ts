/** What keeps an application busy, and how each of it is stopped. */
export interface Stops {
  /** What is added when everything has stopped stops at once. */
  readonly add: (...stops: readonly (() => void)[]) => void;
  /** Takes every step once, in the order in which they were added, even when one before it fails. */
  readonly run: () => void;
  readonly haveRun: () => boolean;
}

/** Nothing to be stopped yet. `onFailure` hears of each step that fails. */
export function createStops(onFailure: (error: unknown) => void): Stops {
  const waiting: (() => void)[] = [];
  let haveRun = false;
  const runAll = (): void => {
    for (const stop of waiting.splice(0)) {
      try {
        stop();
      } catch (error) {
        onFailure(error);
      }
    }
  };
  return {
    add: (...stops) => {
      waiting.push(...stops);
      if (haveRun) runAll();
    },
    run: () => {
      haveRun = true;
      runAll();
    },
    haveRun: () => haveRun,
  };
}
