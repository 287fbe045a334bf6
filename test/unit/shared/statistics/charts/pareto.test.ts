import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pareto } from '#shared/statistics/charts/pareto.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const amount = (value: number): number => value;

describe('pareto', () => {
  it('is what qcc prints for late deliveries', () => {
    const rows = pareto(
      frozen([
        { name: 'contact num.', count: 94 },
        { name: 'price code', count: 80 },
        { name: 'supplier code', count: 66 },
        { name: 'part num.', count: 33 },
        { name: 'schedule date', count: 27 },
      ]).toReversed(),
      ({ count }) => count,
    );
    expect(rows.map(({ cumulative }) => cumulative)).toEqual([94, 174, 240, 273, 300]);
    expect(rows.map(({ cumulativeShare }) => Number(cumulativeShare.toFixed(4)))).toEqual([
      0.3133, 0.58, 0.8, 0.91, 1,
    ]);
    expect(rows[0]).toMatchObject({ cause: { name: 'contact num.' }, share: 94 / 300 });
  });

  it('keeps the order of equal amounts', () => {
    const rows = pareto(['b', 'a', 'c'], (name) => (name === 'c' ? 2 : 1));
    expect(rows.map(({ cause }) => cause)).toEqual(['c', 'b', 'a']);
  });

  it('has no rows without causes, and one cause is the whole', () => {
    expect(pareto([], amount)).toEqual([]);
    expect(pareto([7], amount)).toEqual([
      { cause: 7, amount: 7, share: 1, cumulative: 7, cumulativeShare: 1 },
    ]);
  });

  it('has shares of 0 where nothing was lost', () => {
    expect(pareto([0, 0], amount).map(({ cumulativeShare }) => cumulativeShare)).toEqual([0, 0]);
  });

  it('falls, adds up, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 1 }), (values) => {
        const rows = pareto(values, amount);
        expect(rows.map((row) => row.amount)).toEqual(values.toSorted((a, b) => b - a));
        expect(rows.at(-1)?.cumulative).toBe(values.reduce((sum, each) => sum + each, 0));
        expect(pareto(values.toReversed(), amount)).toEqual(rows);
      }),
      runs(100),
    );
  });
});
