import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { kappa } from '#shared/statistics/sampling/kappa.ts';
import { runs } from '#test/support/property.ts';

/** κ of any table, written down anew. */
function plain(counts: readonly (readonly number[])[]): number {
  const n = counts.flat().reduce((sum, each) => sum + each, 0);
  let agreed = 0;
  let chance = 0;
  for (const [i, row] of counts.entries()) {
    agreed += (row[i] ?? 0) / n;
    const inRow = row.reduce((sum, each) => sum + each, 0) / n;
    chance += (inRow * counts.reduce((sum, each) => sum + (each[i] ?? 0), 0)) / n;
  }
  return (agreed - chance) / (1 - chance);
}

/** Its standard error by the delta method with numeric derivatives. */
function deltaError(counts: readonly (readonly number[])[]): number {
  const n = counts.flat().reduce((sum, each) => sum + each, 0);
  const step = n * 1e-6;
  const slopes = counts.map((row, i) =>
    row.map((_, j) => {
      const moved = (by: number) =>
        counts.map((each, r) => each.map((cell, c) => (r === i && c === j ? cell + by : cell)));
      return ((plain(moved(step)) - plain(moved(-step))) / (2 * step)) * n;
    }),
  );
  const cells = counts.flatMap((row, i) =>
    row.map((cell, j) => ({ p: cell / n, slope: slopes[i]?.[j] ?? 0 })),
  );
  const mean = cells.reduce((sum, { p, slope }) => sum + p * slope, 0);
  const square = cells.reduce((sum, { p, slope }) => sum + p * slope ** 2, 0);
  return Math.sqrt((square - mean ** 2) / n);
}

describe('kappa', () => {
  it('is what Wikipedia prints for 50 proposals', () => {
    expect(
      kappa(
        [
          [20, 5],
          [10, 15],
        ],
        0.95,
      )?.value,
    ).toBeCloseTo(0.4, 12);
  });

  it('is what Fleiss prints for 100 diagnoses, with an interval around it', () => {
    // Statistical Methods for Rates and Proportions, table 18.1: κ = 0.68.
    const found = kappa(
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.95,
    );
    assert(found, 'there are cases');
    const { value, error, low, high } = found;
    expect(value).toBeCloseTo(0.676, 3);
    expect(value - low).toBeCloseTo(1.959964 * error, 6);
    expect(high - value).toBeCloseTo(1.959964 * error, 6);
  });

  it('is 1 with certainty where all agree, and not above it', () => {
    const found = kappa(
      [
        [5, 0],
        [0, 5],
      ],
      0.95,
    );
    expect(found).toEqual({ value: 1, error: 0, low: 1, high: 1 });
    const nearly = kappa(
      [
        [5, 1],
        [0, 5],
      ],
      0.95,
    );
    expect(nearly?.high).toBe(1);
  });

  it('is 0 where one always says the same', () => {
    expect(
      kappa(
        [
          [4, 3],
          [0, 0],
        ],
        0.95,
      )?.value,
    ).toBe(0);
  });

  it('is nothing without cases, and where all is one state', () => {
    expect(kappa([], 0.95)).toBeUndefined();
    expect(kappa([[0]], 0.95)).toBeUndefined();
    expect(kappa([[7]], 0.95)).toBeUndefined();
    expect(
      kappa(
        [
          [0, 0],
          [0, 7],
        ],
        0.95,
      ),
    ).toBeUndefined();
  });

  it('has the error that the delta method gives', () => {
    const cell = fc.integer({ min: 1, max: 40 });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (counts) => {
        const found = kappa(counts, 0.95);
        expect(found?.value).toBeCloseTo(plain(counts), 10);
        expect(found?.error).toBeCloseTo(deltaError(counts), 6);
      }),
      runs(100),
    );
  });
});
