import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leastNumber } from '#shared/statistics/required/least-number.ts';
import { runs } from '#test/support/property.ts';

describe('leastNumber', () => {
  it('finds the first number that is enough, also when it is the first of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(100_000), (from, more) => {
        expect(leastNumber(from, (n) => n >= from + more)).toBe(from + more);
      }),
      runs(100),
    );
  });

  it('does not look for ever', () => {
    expect(() => leastNumber(1, () => false)).toThrow('some number is enough');
  });
});
