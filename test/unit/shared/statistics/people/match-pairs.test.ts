import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Match, matchPairs } from '#shared/statistics/people/match-pairs.ts';
import { runs } from '#test/support/property.ts';

const sumOf = (matches: readonly Match<number>[]): number =>
  matches.reduce((sum, { gain }) => sum + gain, 0);

/** The most that any way to pair them gains, by trying them all. */
function most(
  closers: readonly number[],
  supporters: readonly number[],
  gainOf: (closer: number, supporter: number) => number,
): number {
  const [closer, ...others] = closers;
  if (closer === undefined) return 0;
  const options = supporters
    .filter((supporter) => supporter !== closer)
    .map((supporter) => {
      const isFree = (each: number): boolean => each !== supporter && each !== closer;
      const rest = most(others.filter(isFree), supporters.filter(isFree), gainOf);
      return gainOf(closer, supporter) + rest;
    });
  return Math.max(most(others, supporters, gainOf), ...options);
}

const people = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 5 });
const gains = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 64, maxLength: 64 });

describe('matchPairs', () => {
  it('gains as much as any way to pair people, with nobody in two pairs', () => {
    fc.assert(
      fc.property(people, people, gains, (closers, supporters, table) => {
        const gainOf = (a: number, b: number): number => table[a * 8 + b] ?? 0;
        const found = matchPairs(closers, supporters, gainOf);
        const used = found.flatMap(({ closer, supporter }) => [closer, supporter]);
        expect(new Set(used).size).toBe(used.length);
        expect(sumOf(found)).toBe(most(closers, supporters, gainOf));
      }),
      runs(300),
    );
  });

  it('does not take the best pair where two others gain more', () => {
    const table: Readonly<Record<string, number>> = { '1 3': 5, '1 4': 4, '2 3': 4, '2 4': 0 };
    const gainOf = (a: number, b: number): number => table[`${a} ${b}`] ?? 0;
    expect(matchPairs([1, 2], [3, 4], gainOf)).toEqual([
      { closer: 1, supporter: 4, gain: 4 },
      { closer: 2, supporter: 3, gain: 4 },
    ]);
  });

  it('makes the most pairs, in the order given, where nothing is gained', () => {
    const nothing = (): number => -1;
    expect(
      matchPairs([1, 2], [2, 3], nothing).map((each) => [each.closer, each.supporter]),
    ).toEqual([[1, 2]]);
    expect(
      matchPairs([1, 2], [3, 4], nothing).map((each) => [each.closer, each.supporter]),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(matchPairs([1], [1], nothing)).toEqual([]);
  });

  it('takes the greatest gain first among more than eight', () => {
    const closers = Array.from({ length: 9 }, (_, nth) => nth);
    const supporters = closers.map((nth) => nth + 10);
    const found = matchPairs(closers, supporters, (a, b) => (a + 1) * (b - 9));
    expect(found).toHaveLength(9);
    expect(found[0]).toEqual({ closer: 8, supporter: 18, gain: 81 });
    expect(new Set(found.map(({ supporter }) => supporter)).size).toBe(9);
  });
});
