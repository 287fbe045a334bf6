import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { incompleteBeta } from '#shared/statistics/incomplete-beta.ts';
import { runs } from '#test/support/property.ts';

describe('incompleteBeta', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shape = fc.double({ min: 0.2, max: 60, noNaN: true });

  it('is 0 and 1 at and beyond the ends', () => {
    expect([-0.1, 0, 1, 1.1].map((x) => incompleteBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  it('has its closed forms', () => {
    fc.assert(
      fc.property(share, shape, (x, a) => {
        expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 10);
        expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 9);
        expect(incompleteBeta(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 9);
      }),
      runs(200),
    );
  });

  it('is a binomial tail for whole numbers', () => {
    // P(at least 2 of 4) for a coin of 0.3: 1 − 0.7⁴ − 4·0.3·0.7³.
    expect(incompleteBeta(0.3, 2, 3)).toBeCloseTo(1 - 0.7 ** 4 - 4 * 0.3 * 0.7 ** 3, 12);
  });

  it('turns around with its arguments', () => {
    fc.assert(
      // Nearer to the ends 1 − x has not the digits for it.
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
      }),
      runs(200),
    );
  });
});
