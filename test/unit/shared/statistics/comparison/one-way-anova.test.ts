import { describe, expect, it } from 'vitest';

import { anovaTable, oneWayAnova } from '#shared/statistics/comparison/one-way-anova.ts';

// NIST StRD AtmWtAg: atomic weight of silver; all differences are in the seventh digit and after.
const SILVER = [
  [
    107.8681568, 107.8681465, 107.8681572, 107.8681785, 107.8681446, 107.8681903, 107.8681526,
    107.8681494, 107.8681616, 107.8681587, 107.8681519, 107.8681486, 107.8681419, 107.8681569,
    107.8681508, 107.8681672, 107.8681385, 107.8681518, 107.8681662, 107.8681424, 107.868136,
    107.8681333, 107.868161, 107.8681477,
  ],
  [
    107.8681079, 107.8681344, 107.8681513, 107.8681197, 107.8681604, 107.8681385, 107.8681642,
    107.8681365, 107.8681151, 107.8681082, 107.8681517, 107.8681448, 107.8681198, 107.8681482,
    107.8681334, 107.8681609, 107.8681101, 107.8681512, 107.8681469, 107.868136, 107.8681254,
    107.8681261, 107.868145, 107.8681368,
  ],
];

describe('oneWayAnova', () => {
  it('has the digits that NIST certifies for AtmWtAg', () => {
    // Certified: 15.9467335677930; the data themselves hold about nine digits of it in floating point.
    expect(oneWayAnova(SILVER)?.f).toBeCloseTo(15.946733567793, 6);
  });

  it('is what SciPy documents for unequal groups', () => {
    const mussels = [
      [0.0571, 0.0813, 0.0831, 0.0976, 0.0817, 0.0859, 0.0735, 0.0659, 0.0923, 0.0836],
      [0.0873, 0.0662, 0.0672, 0.0819, 0.0749, 0.0649, 0.0835, 0.0725],
      [0.0974, 0.1352, 0.0817, 0.1016, 0.0968, 0.1064, 0.105],
      [0.1033, 0.0915, 0.0781, 0.0685, 0.0677, 0.0697, 0.0764, 0.0689],
      [0.0703, 0.1026, 0.0956, 0.0973, 0.1039, 0.1045],
    ];
    expect(oneWayAnova(mussels)?.f).toBeCloseTo(7.121019471642447, 11);
    expect(oneWayAnova(mussels)?.p).toBeCloseTo(0.0002812242314534544, 14);
  });

  it('splits the squares without a rest, and does not count empty groups', () => {
    const table = anovaTable([[1, 2, 6], [], [4, 4], [9]]);
    expect(table).toMatchObject({ groups: 3, n: 6, dfBetween: 2, dfWithin: 3 });
    // Around 26/6: 1, 2, 6, 4, 4, 9.
    expect((table?.between ?? 0) + (table?.within ?? 0)).toBeCloseTo(154 - 26 ** 2 / 6, 10);
  });

  it('has nothing to say where there is nothing to compare', () => {
    expect(anovaTable([])).toBeUndefined();
    expect(anovaTable([[1, 2, 3]])).toBeUndefined();
    expect(anovaTable([[1], [2], [3]])).toBeUndefined();
    expect(
      oneWayAnova([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});
