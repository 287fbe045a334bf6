import { describe, expect, it } from 'vitest';

import { ratioOfGeometricMeans } from '#shared/statistics/comparison/ratio-of-geometric-means.ts';

describe('ratioOfGeometricMeans', () => {
  it('is what SciPy gives for the logarithms', () => {
    const found = ratioOfGeometricMeans([3, 5, 8, 12], [2, 2.5, 4, 9, 4], 0.95);
    expect(found?.ratio.value).toBeCloseTo(1.6524340054200124, 12);
    expect(found?.ratio.low).toBeCloseTo(0.6384346254679643, 11);
    expect(found?.ratio.high).toBeCloseTo(4.276926772677745, 11);
    expect(found?.test.p).toBeCloseTo(0.2477292978471343, 12);
  });

  it('turns over with the order', () => {
    const there = ratioOfGeometricMeans([3, 5, 8], [1, 2, 2.5], 0.9);
    const back = ratioOfGeometricMeans([1, 2, 2.5], [3, 5, 8], 0.9);
    expect(back?.ratio.low).toBeCloseTo(1 / (there?.ratio.high ?? Number.NaN), 12);
  });

  it.each([
    [[], [1, 2]],
    [[1, 2], [3]],
    [
      [1, 0],
      [1, 2],
    ],
    [
      [2, 2],
      [3, 3],
    ],
  ])('has nothing to say of %j and %j', (x, y) => {
    expect(ratioOfGeometricMeans(x, y, 0.95)).toBeUndefined();
  });
});
