import { describe, expect, it } from 'vitest';

import { kruskalWallis } from '#shared/statistics/comparison/kruskal-wallis.ts';

describe('kruskalWallis', () => {
  it('is what SciPy documents', () => {
    const found = kruskalWallis([
      [1, 3, 5, 7, 9],
      [2, 4, 6, 8, 10],
    ]);
    expect(found?.h).toBeCloseTo(0.2727272727, 9);
    expect(found?.p).toBeCloseTo(0.6015081344405895, 12);
    expect(found?.df).toBe(1);
  });

  it('corrects for ties (SciPy: kruskal([1, 1, 1], [2, 2, 2], [2, 2]) = 7)', () => {
    const found = kruskalWallis([
      [1, 1, 1],
      [2, 2, 2],
      [2, 2],
    ]);
    expect(found?.h).toBeCloseTo(7, 12);
    expect(found?.p).toBeCloseTo(0.0301973834223185, 12);
  });

  it('does not mind order, scale and empty groups', () => {
    const found = kruskalWallis([[3, 8], [4, 9, 1], [12]]);
    expect(kruskalWallis([[12], [], [1, 9, 4], [8, 3]])?.h).toBeCloseTo(found?.h ?? 0, 12);
    expect(kruskalWallis([[9, 64], [16, 81, 1], [144]])).toEqual(found);
  });

  it('has nothing to say of one group, and of values that are all the same', () => {
    expect(kruskalWallis([])).toBeUndefined();
    expect(kruskalWallis([[1, 2], []])).toBeUndefined();
    expect(kruskalWallis([[5, 5], [5]])).toBeUndefined();
  });
});
