import { describe, expect, it } from 'vitest';

import { coefficientOfVariation } from '#shared/statistics/coefficient-of-variation.ts';

describe('coefficientOfVariation', () => {
  it('is the deviation in parts of the mean, whatever the unit', () => {
    const times = [5.2, 5.5, 5.8, 5.3, 5.5, 5.1];
    expect(coefficientOfVariation(times)).toBeCloseTo(0.252982 / 5.4, 6);
    expect(coefficientOfVariation(times.map((time) => time * 60))).toBeCloseTo(0.0468486, 6);
  });

  it.each([[[]], [[5]], [[-1, 1]], [[-4, -6]]])('has nothing to say of %j', (values) => {
    expect(coefficientOfVariation(values)).toBeUndefined();
  });
});
