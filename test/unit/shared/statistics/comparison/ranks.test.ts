import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rankValues } from '#shared/statistics/comparison/ranks.ts';
import { runs } from '#test/support/property.ts';

describe('rankValues', () => {
  it('shares the ranks of equal values', () => {
    expect(rankValues([10, 20, 10, 5, 10])).toEqual({ ranks: [3, 5, 3, 1, 3], ties: 24 });
    expect(rankValues([2, 1])).toEqual({ ranks: [2, 1], ties: 0 });
    expect(rankValues([])).toEqual({ ranks: [], ties: 0 });
  });

  it('always adds up to n(n + 1)/2', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 30 }), (values) => {
        const total = rankValues(values).ranks.reduce((sum, rank) => sum + rank, 0);
        expect(total).toBe((values.length * (values.length + 1)) / 2);
      }),
      runs(100),
    );
  });
});
