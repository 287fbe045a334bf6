import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  gapsIn,
  intersection,
  type Interval,
  length,
  overlaps,
  totalLength,
} from '#shared/lib/intervals.ts';
import { frozen } from '#test/support/builders.ts';

const of = (start: number, end: number): Interval => ({ start, end });

describe('overlaps', () => {
  it.each([
    ['that share an instant', of(0, 10), of(9, 12), true],
    ['one inside the other', of(0, 10), of(3, 4), true],
    ['that touch', of(0, 10), of(10, 12), false],
    ['apart', of(0, 10), of(20, 30), false],
    ['of which one is empty, inside the other', of(0, 10), of(5, 5), false],
  ])('of intervals %s', (_, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

describe('intersection', () => {
  it('is the common part', () => {
    expect(intersection(of(0, 10), of(4, 20))).toEqual(of(4, 10));
  });

  it('is nothing where intervals only touch', () => {
    expect(intersection(of(0, 10), of(10, 20))).toBeUndefined();
  });

  it('is there exactly when intervals overlap', () => {
    const interval = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, ms]) => of(start, start + ms));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = intersection(a, b);
        expect(common !== undefined && length(common) > 0).toBe(overlaps(a, b));
      }),
    );
  });
});

describe('gapsIn', () => {
  it('is the whole where nothing covers it', () => {
    expect(gapsIn(of(0, 10), [])).toEqual([of(0, 10)]);
  });

  it('is nothing where the whole is empty', () => {
    expect(gapsIn(of(5, 5), [])).toEqual([]);
  });

  it('finds what is left before, between and after, in whatever order covers come', () => {
    const covers = frozen([of(60, 80), of(20, 30), of(25, 40)]);
    expect(gapsIn(of(0, 100), covers)).toEqual([of(0, 20), of(40, 60), of(80, 100)]);
  });

  it('ignores what covers nothing of the whole', () => {
    expect(gapsIn(of(10, 20), [of(0, 10), of(20, 30)])).toEqual([of(10, 20)]);
  });

  it('does not cut a gap at an empty interval', () => {
    expect(gapsIn(of(0, 10), [of(5, 5)])).toEqual([of(0, 10)]);
  });

  it('adds up with the covered part to the whole, in order and without touching', () => {
    const cover = fc.tuple(fc.integer({ min: -20, max: 120 }), fc.nat(30));
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 12 }), (starts) => {
        const covers = starts.map(([start, ms]) => of(start, start + ms));
        const gaps = gapsIn(of(0, 100), covers);
        let free = 0;
        for (let at = 0; at < 100; at += 1) {
          if (!covers.some(({ start, end }) => start <= at && at < end)) free += 1;
        }
        expect(totalLength(gaps)).toBe(free);
        gaps.slice(1).forEach((gap, index) => {
          expect(gap.start).toBeGreaterThan(gaps[index]?.end ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });
});

describe('totalLength', () => {
  it('is 0 of nothing and the sum of lengths of something', () => {
    expect([totalLength([]), totalLength([of(0, 10), of(5, 7)])]).toEqual([0, 12]);
  });
});
