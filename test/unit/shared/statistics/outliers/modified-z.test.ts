import { describe, expect, it } from 'vitest';

import { MODIFIED_Z_CUT, modifiedZ } from '#shared/statistics/outliers/modified-z.ts';

describe('modifiedZ', () => {
  it('calls the two far readings of copper outliers (AMC)', () => {
    const copper = [
      2.2, 2.2, 2.4, 2.4, 2.5, 2.7, 2.8, 2.9, 3.03, 3.03, 3.1, 3.37, 3.4, 3.4, 3.4, 3.5, 3.6, 3.7,
      3.7, 3.7, 3.7, 3.77, 5.28, 28.95,
    ];
    const scores = modifiedZ(copper) ?? [];
    expect(scores[22]).toBeCloseTo(3.6005, 4);
    const far = copper.filter((_, index) => Math.abs(scores[index] ?? 0) > MODIFIED_Z_CUT);
    expect(far).toEqual([5.28, 28.95]);
  });

  it('has a sign: below the median it is negative', () => {
    expect(modifiedZ([1, 5, 6, 7, 8])?.[0]).toBeLessThan(-1);
  });

  it.each([[[]], [[4]], [[4, 4, 4, 9]]])('has nothing to say of %j', (values) => {
    expect(modifiedZ(values)).toBeUndefined();
  });
});
