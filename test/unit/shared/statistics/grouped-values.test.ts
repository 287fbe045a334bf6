import { describe, expect, it } from 'vitest';

import { groupedSummary } from '#shared/statistics/grouped-values.ts';

describe('groupedSummary', () => {
  it('is the weaver of the chronometry lecture: n, t̄, σ and m', () => {
    const marks = [19, 21, 23, 25, 27, 29, 31];
    const counts = [4, 7, 11, 13, 17, 14, 9];
    const found = groupedSummary(
      marks.map((value, index) => ({ value, count: counts[index] ?? 0 })),
    );
    expect(found).toMatchObject({ n: 75, sum: 1945 });
    expect(found?.mean).toBeCloseTo(25.9333, 4);
    expect(found?.deviation).toBeCloseTo(3.3678, 4);
    expect(found?.standardError).toBeCloseTo(0.3889, 4);
    expect(found?.sumOfSquares).toBeCloseTo(850.667, 3);
  });

  it('has nothing to say of no values, and no spread of one', () => {
    expect(groupedSummary([])).toBeUndefined();
    expect(groupedSummary([{ value: 4, count: 0 }])).toBeUndefined();
    expect(groupedSummary([{ value: 4, count: 1 }])).toMatchObject({ mean: 4, deviation: 0 });
  });
});
