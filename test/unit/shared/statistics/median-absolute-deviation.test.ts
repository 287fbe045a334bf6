import { describe, expect, it } from 'vitest';

import { medianAbsoluteDeviation } from '#shared/statistics/median-absolute-deviation.ts';

describe('medianAbsoluteDeviation', () => {
  it('of the copper in wholemeal flour is 0.355 (AMC, as in SciPy)', () => {
    const copper = [
      2.2, 2.2, 2.4, 2.4, 2.5, 2.7, 2.8, 2.9, 3.03, 3.03, 3.1, 3.37, 3.4, 3.4, 3.4, 3.5, 3.6, 3.7,
      3.7, 3.7, 3.7, 3.77, 5.28, 28.95,
    ];
    expect(medianAbsoluteDeviation(copper)).toBeCloseTo(0.355, 12);
  });

  it('is nothing of nothing, and 0 of one value', () => {
    expect(medianAbsoluteDeviation([])).toBeUndefined();
    expect(medianAbsoluteDeviation([8])).toBe(0);
  });
});
