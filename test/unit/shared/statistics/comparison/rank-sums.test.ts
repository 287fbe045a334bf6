import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rankSums } from '#shared/statistics/comparison/rank-sums.ts';
import { rankValues } from '#shared/statistics/comparison/ranks.ts';

it('are the sums of the ranks of all values together', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const samples = fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(samples, (given) => {
      const { ranks, ties } = rankValues(given.flat());
      let start = 0;
      const sums = given.map(({ length }) => {
        start += length;
        return ranks.slice(start - length, start).reduce((sum, rank) => sum + rank, 0);
      });
      expect(rankSums(given)).toEqual({ sums, sizes: given.map(({ length }) => length), ties });
    }),
  );
});

it('of one sample are those of its places', () => {
  expect(rankSums([[5, 5, 1]])).toEqual({ sums: [6], sizes: [3], ties: 6 });
});

it('of no samples are none', () => {
  expect(rankSums([])).toEqual({ sums: [], sizes: [], ties: 0 });
});
