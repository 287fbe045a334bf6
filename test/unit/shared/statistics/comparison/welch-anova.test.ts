import { describe, expect, it } from 'vitest';

import { welchTest } from '#shared/statistics/comparison/t-tests.ts';
import { welchAnova } from '#shared/statistics/comparison/welch-anova.ts';
import { sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';

describe('welchAnova', () => {
  it('is what R oneway.test gives', () => {
    const found = welchAnova([
      [-50.42, 40.31, -18.09, 35.58, -6.8, 0.22],
      [23.44, 4.5, 15.1, 9.66],
      [11.94, 11.1, 9.87, 9.09, 3.33],
    ]);
    expect(found?.f).toBeCloseTo(0.609740409019517, 12);
    expect(found?.p).toBeCloseTo(0.574838941286302, 12);
  });

  it("of two groups is Welch's t, squared", () => {
    const [x, y] = [
      [3, 5, 9, 4],
      [8, 30, 21],
    ];
    const [ofX, ofY] = [sampleFigures(x), sampleFigures(y)];
    const t = ofX && ofY && welchTest(ofX, ofY);
    const found = welchAnova([x, y]);
    expect(found?.f).toBeCloseTo((t?.t ?? 0) ** 2, 10);
    expect(found?.p).toBeCloseTo(t?.p ?? Number.NaN, 12);
  });

  it.each([
    [[]],
    [[[1, 2, 3]]],
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 3],
      ],
    ],
  ])('has nothing to say of %j', (groups) => {
    expect(welchAnova(groups)).toBeUndefined();
  });
});
