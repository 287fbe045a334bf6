import { describe, expect, it } from 'vitest';

import { varianceComponents } from '#shared/statistics/clusters/variance-components.ts';

// Dyestuff and Dyestuff2 (Box & Tiao 1973, as in lme4).
const DYESTUFF = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
];

describe('varianceComponents', () => {
  it('is what lme4 gives for Dyestuff', () => {
    const found = varianceComponents(DYESTUFF);
    expect(found?.between).toBeCloseTo(1764.05, 2);
    expect(Math.sqrt(found?.within ?? 0)).toBeCloseTo(49.5101, 4);
    expect(found?.icc).toBeCloseTo(0.41848, 4);
  });

  it('is 0 between clusters that differ less than chance makes them', () => {
    const found = varianceComponents([
      [1, 9],
      [2, 8],
      [0, 10],
    ]);
    expect(found).toMatchObject({ between: 0, icc: 0 });
    expect(found?.within).toBeGreaterThan(0);
  });

  it('weighs clusters of other sizes by n₀', () => {
    // Sizes 1, 2, 3: n₀ = (6 − 14/6) / 2 = 11/6; MSB and MSW by hand.
    const found = varianceComponents([[0], [4, 6], [9, 10, 11]]);
    const [between, within] = [
      (1 * (40 / 6) ** 2 + 2 * (10 / 6) ** 2 + 3 * (20 / 6) ** 2) / 2,
      4 / 3,
    ];
    expect(found?.between).toBeCloseTo((between - within) / (11 / 6), 10);
  });

  it('has nothing to say of one cluster, or of single values; and no correlation without spread', () => {
    expect(varianceComponents([])).toBeUndefined();
    expect(varianceComponents([[1, 2]])).toBeUndefined();
    expect(varianceComponents([[1], [2]])).toBeUndefined();
    expect(
      varianceComponents([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ between: 0, within: 0, icc: 0 });
  });
});
