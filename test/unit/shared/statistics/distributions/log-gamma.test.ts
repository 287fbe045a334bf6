import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { logGamma } from '#shared/statistics/distributions/log-gamma.ts';
import { runs } from '#test/support/property.ts';

describe('logGamma', () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [10, Math.log(362_880)],
    [171, Math.log(7.257415615307994e306)],
  ])('of %f is known', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 10);
  });

  it('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 500, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
      }),
      runs(200),
    );
  });
});
