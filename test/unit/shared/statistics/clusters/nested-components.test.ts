import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { nestedComponents } from '#shared/statistics/clusters/nested-components.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';

// Pastes (Davies & Goldsmith 1972, as in lme4): ten batches of three casks, each measured twice.
const PASTES = [
  [
    [62.8, 62.6],
    [60.1, 62.3],
    [62.7, 63.1],
  ],
  [
    [60, 61.4],
    [57.5, 56.9],
    [61.1, 58.9],
  ],
  [
    [58.7, 57.5],
    [63.9, 63.1],
    [65.4, 63.7],
  ],
  [
    [57.1, 56.4],
    [56.9, 58.6],
    [64.7, 64.5],
  ],
  [
    [55.1, 55.1],
    [54.7, 54.2],
    [58.8, 57.5],
  ],
  [
    [63.4, 64.9],
    [59.3, 58.1],
    [60.5, 60],
  ],
  [
    [62.5, 62.6],
    [61, 58.7],
    [56.9, 57.7],
  ],
  [
    [59.2, 59.4],
    [65.2, 66],
    [64.8, 64.1],
  ],
  [
    [54.8, 54.8],
    [64, 64],
    [57.7, 56.8],
  ],
  [
    [58.3, 59.3],
    [59.2, 59.2],
    [58.9, 56.6],
  ],
];

describe('nestedComponents', () => {
  it('is what lme4 prints for Pastes: 1.657, 8.434 and 0.678', () => {
    const found = nestedComponents(PASTES);
    expect(found?.person).toBeCloseTo(1.6573, 3);
    expect(found?.day).toBeCloseTo(8.4337, 3);
    expect(found?.within).toBeCloseTo(0.678, 4);
  });

  it('is right on average where people have unequal days of unequal length', () => {
    const random = seededRandom(5);
    const normal = (): number => normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32);
    const sizes = [
      [1, 5, 2],
      [3, 3, 9, 1],
      [2, 7],
      [4, 1, 1, 6, 2, 3],
      [8, 2],
      [5, 4, 1],
    ];
    const studies = Array.from({ length: 4000 }, () =>
      nestedComponents(
        sizes.map((days) => {
          const person = 4 * normal();
          return days.map((values) => {
            const day = person + 2 * normal();
            return Array.from({ length: values }, () => day + normal());
          });
        }),
      ),
    );
    const average = (of: 'person' | 'day' | 'within'): number =>
      studies.reduce((total, each) => total + (each?.[of] ?? Number.NaN), 0) / studies.length;
    expect(average('within')).toBeCloseTo(1, 1);
    expect(Math.abs(average('day') - 4)).toBeLessThan(0.15);
    expect(Math.abs(average('person') - 16)).toBeLessThan(0.8);
  });

  it('is never negative', () => {
    const found = nestedComponents([
      [
        [1, 9],
        [2, 8],
      ],
      [
        [0, 10],
        [5, 5],
      ],
    ]);
    expect(found).toMatchObject({ person: 0, day: 0 });
  });

  it('says nothing where a level has nothing to compare; days without values do not count', () => {
    expect(nestedComponents([])).toBeUndefined();
    expect(
      nestedComponents([
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toBeUndefined();
    expect(nestedComponents([[[1, 2]], [[3, 4]]])).toBeUndefined();
    expect(
      nestedComponents([
        [[1], [2]],
        [[3], [4]],
      ]),
    ).toBeUndefined();
    expect(nestedComponents([...PASTES, [], [[]]])).toEqual(nestedComponents(PASTES));
  });
});
