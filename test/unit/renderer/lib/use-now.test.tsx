import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createTicker, useNow } from '#renderer/lib/use-now.ts';

const START = Date.UTC(2026, 10, 21, 9) + 250;
let isHidden = false;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  isHidden = false;
  Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass and the page follow. */
const later = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

const setHidden = (value: boolean): void => {
  isHidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the ticker', () => {
  it('ticks at full seconds, whenever it was asked', () => {
    const heard: number[] = [];
    const ticker = createTicker(document, Date.now);
    const leave = ticker.subscribe(() => heard.push(Date.now() - START));
    vi.advanceTimersByTime(2000);
    leave();
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([0, 750, 1750]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has one timer for all who listen', () => {
    const ticker = createTicker(document, Date.now);
    const leave = [1, 2, 3].map(() => ticker.subscribe(() => {}));
    expect(vi.getTimerCount()).toBe(1);
    for (const each of leave) each();
  });

  it('stands still while the page is hidden, and catches up', () => {
    const ticker = createTicker(document, Date.now);
    const leave = ticker.subscribe(() => {});
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    setHidden(false);
    expect(ticker.second()).toBe(START - 250 + 60_000);
    leave();
  });
});

it('useNow draws the new second', () => {
  function Clock() {
    return <p>{new Date(useNow()).toISOString().slice(11, 19)}</p>;
  }
  const { unmount } = render(<Clock />);
  expect(screen.getByText('09:00:00')).toBeTruthy();
  later(1000);
  expect(screen.getByText('09:00:01')).toBeTruthy();
  unmount();
});
