import { useSyncExternalStore } from 'react';

const SECOND = 1000;

/** A source of the current second for any number of readers, with one timer for all of them. */
export interface Ticker {
  readonly subscribe: (listener: () => void) => () => void;
  readonly second: () => number;
}

/**
 * Ticks at each full second of the wall clock, so that all running times on screen change together.
 * Stands still while the page is hidden and catches up when it is seen again.
 */
export function createTicker(page: Document, clock: () => number): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: number | undefined;

  const floor = (): number => Math.floor(clock() / SECOND) * SECOND;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const tick = (): void => {
    stop();
    if (page.hidden) return;
    current = floor();
    timer = setTimeout(tick, current + SECOND - clock());
    for (const listener of listeners) listener();
  };
  const leave = (listener: () => void): void => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop();
    current = undefined;
    page.removeEventListener('visibilitychange', tick);
  };
  return {
    second: () => current ?? floor(),
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        page.addEventListener('visibilitychange', tick);
        tick();
      }
      return () => leave(listener);
    },
  };
}

const ticker = createTicker(document, () => Date.now());

/** The current instant, in full seconds. Use it in the smallest component that shows a running time. */
export function useNow(): number {
  return useSyncExternalStore(ticker.subscribe, ticker.second);
}

/** A value of the current second, such as the day it lies in: drawn anew only when the value changes. */
export function useNowAs<Value>(valueOf: (now: number) => Value): Value {
  return useSyncExternalStore(ticker.subscribe, () => valueOf(ticker.second()));
}
