import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawPeriods, periodTimes } from '#shared/statistics/sampling/draw-periods.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

describe('drawPeriods', () => {
  it('rejects what the ILO rejects', () => {
    expect(drawPeriods(frozen([11, 38, 45, 87, 68, 20, 11, 26, 49, 5]), 48)).toEqual({
      accepted: [11, 38, 45, 20, 26, 5],
      rejected: [87, 68, 11, 49],
    });
  });

  it('takes the first and the last period, and nothing beyond them', () => {
    expect(drawPeriods([0, 1, 48, 49], 48)).toEqual({ accepted: [1, 48], rejected: [0, 49] });
  });

  it('draws nothing from nothing', () => {
    expect(drawPeriods([], 48)).toEqual({ accepted: [], rejected: [] });
  });

  it('loses no number and takes none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), fc.integer({ min: 1, max: 50 }), (numbers, periods) => {
        const { accepted, rejected } = drawPeriods(numbers, periods);
        const inOrder = (of: readonly number[]) => of.toSorted((a, b) => a - b);
        expect(inOrder([...accepted, ...rejected])).toEqual(inOrder(numbers));
        expect(new Set(accepted).size).toBe(accepted.length);
      }),
      runs(100),
    );
  });
});

describe('periodTimes', () => {
  it('counts periods from the start, and puts times in order', () => {
    // 08:50, 13:20, 14:30 from 07:00, as the ILO prints them.
    expect(periodTimes([45, 11, 38], 7 * 60, 10)).toEqual([530, 800, 870]);
    expect(periodTimes([], 7 * 60, 10)).toEqual([]);
  });
});
