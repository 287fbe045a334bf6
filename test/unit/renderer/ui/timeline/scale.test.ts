import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  panned,
  pixelsToMs,
  revealed,
  SHORTEST_VIEW_MS,
  timeToX,
  type View,
  within,
  xToTime,
  zoomed,
} from '#renderer/ui/timeline/scale.ts';

const HOUR = 3_600_000;
const bounds: View = { from: 8 * HOUR, to: 17 * HOUR };
const span = (view: View): number => view.to - view.from;

/** Any view that the bounds allow. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(
    fc.integer({ min: SHORTEST_VIEW_MS, max: 9 * HOUR }),
    fc.integer({ min: 0, max: 9 * HOUR }),
  )
  .map(([length, from]) =>
    within({ from: bounds.from + from, to: bounds.from + from + length }, bounds),
  );

describe('pixels and time', () => {
  it('are two sides of one line', () => {
    const scale = { ...bounds, width: 900 };
    expect(timeToX(scale, 12.5 * HOUR)).toBe(450);
    expect(xToTime(scale, 100)).toBe(9 * HOUR);
    expect(pixelsToMs(scale, 1)).toBe(36_000);
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: 50, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, width, part) => {
          const at = view.from + part * span(view);
          expect(xToTime({ ...view, width }, timeToX({ ...view, width }, at))).toBeCloseTo(at, 2);
        },
      ),
    );
  });
});

describe('zoom', () => {
  it('keeps the instant under the pointer where it is', () => {
    const width = 1000;
    const view = { from: 10 * HOUR, to: 14 * HOUR };
    const anchor = 11 * HOUR;
    const next = zoomed(view, bounds, 0.5, anchor);
    expect(timeToX({ ...next, width }, anchor)).toBeCloseTo(timeToX({ ...view, width }, anchor), 6);
    expect(span(next)).toBe(2 * HOUR);
  });

  it('never leaves the bounds, is never shorter than it may be, and stays whole', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.001, max: 100, noNaN: true }),
        fc.integer({ min: bounds.from, max: bounds.to }),
        (view, factor, anchor) => {
          const next = zoomed(view, bounds, factor, anchor);
          expect(next.from).toBeGreaterThanOrEqual(bounds.from);
          expect(next.to).toBeLessThanOrEqual(bounds.to);
          expect(span(next)).toBeGreaterThanOrEqual(SHORTEST_VIEW_MS);
          expect([next.from, next.to].every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });

  it('shows the whole of a day that is shorter than the shortest view', () => {
    const short = { from: 0, to: 5000 };
    expect(zoomed(short, short, 0.1, 2000)).toEqual(short);
  });
});

describe('pan', () => {
  it('keeps the length and stops at the bounds', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -20 * HOUR, max: 20 * HOUR }), (view, ms) => {
        const next = panned(view, bounds, ms);
        expect(span(next)).toBe(span(view));
        expect(within(next, bounds)).toEqual(next);
      }),
    );
  });
});

describe('reveal', () => {
  const view = { from: 10 * HOUR, to: 11 * HOUR };

  it('does not move for what is seen', () => {
    expect(revealed(view, bounds, 10.2 * HOUR, 10.4 * HOUR)).toBe(view);
  });

  it('brings in what is earlier, later, or longer than the view', () => {
    for (const [start, end] of [
      [8.5, 9],
      [15, 15.2],
      [9, 14],
    ] as const) {
      const next = revealed(view, bounds, start * HOUR, end * HOUR);
      expect(span(next)).toBe(HOUR);
      expect(next.from).toBeLessThanOrEqual(start * HOUR);
      expect(next.to).toBeGreaterThanOrEqual(Math.min(end * HOUR, next.from + HOUR));
    }
  });
});
