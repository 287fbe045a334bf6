import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { averageTime } from '#shared/statistics/readings/average-time.ts';
import {
  classesInRange,
  classIntervals,
  sturgesClasses,
} from '#shared/statistics/readings/class-intervals.ts';
import { runs } from '#test/support/property.ts';

describe('classesInRange', () => {
  it('is 6.3 for the published row of a weaver, who gets 7 classes', () => {
    expect(classesInRange(18.2, 30.8, 2)).toBeCloseTo(6.3, 10);
    expect(classIntervals([18.2, 30.8], 2)).toHaveLength(7);
  });

  it('has no answer without a width', () => {
    expect(classesInRange(1, 9, 0)).toBeUndefined();
    expect(classIntervals([1, 9], 0)).toEqual([]);
  });
});

describe('sturgesClasses', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [75, 8],
    [64, 7],
  ])('of %i readings is %i', (n, classes) => {
    expect(sturgesClasses(n)).toBe(classes);
  });
});

describe('classIntervals', () => {
  it('are half-open, and the last one holds the greatest reading', () => {
    expect(classIntervals([10, 12, 13.9, 14, 16], 2)).toEqual([
      { from: 10, to: 12, midpoint: 11, count: 1 },
      { from: 12, to: 14, midpoint: 13, count: 2 },
      { from: 14, to: 16, midpoint: 15, count: 2 },
    ]);
  });

  it('are none for no readings, and one for one', () => {
    expect(classIntervals([], 2)).toEqual([]);
    expect(classIntervals([5], 2)).toEqual([{ from: 5, to: 7, midpoint: 6, count: 1 }]);
  });

  it('hold every reading once', () => {
    const times = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 100 }), (row, width) => {
        const classes = classIntervals(row, width);
        expect(classes.reduce((total, { count }) => total + count, 0)).toBe(row.length);
      }),
      runs(100),
    );
  });
});

describe('averageTime', () => {
  it('is the mean, or the median, which says less', () => {
    expect(averageTime([1, 2, 9], 'mean')).toBe(4);
    expect(averageTime([1, 2, 9], 'median')).toBe(2);
    expect(averageTime([7], 'median')).toBe(7);
    expect(averageTime([], 'mean')).toBeUndefined();
    expect(averageTime([], 'median')).toBeUndefined();
  });
});
