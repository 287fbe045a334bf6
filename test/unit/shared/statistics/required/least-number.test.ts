import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leastNumber, leastNumberNear } from '#shared/statistics/required/least-number.ts';
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

describe('leastNumberNear', () => {
  it('finds the same number, wherever it begins to look', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.nat(100_000),
        fc.double({ min: -10, max: 200_000, noNaN: true }),
        (from, more, near) => {
          expect(leastNumberNear(from, near, (n) => n >= from + more)).toBe(from + more);
        },
      ),
      runs(100),
    );
  });

  it('tries few numbers where it begins nearly right', () => {
    let tried = 0;
    leastNumberNear(2, 998, (n) => {
      tried += 1;
      return n >= 1000;
    });
    expect(tried).toBeLessThan(6);
  });

  it('does not look for ever', () => {
    expect(() => leastNumberNear(1, 5, () => false)).toThrow('some number is enough');
  });
});
