import { describe, expect, it } from 'vitest';

import { wholeCount } from '#shared/statistics/whole-count.ts';

describe('wholeCount', () => {
  it('rounds up', () => {
    expect([0, 0.1, 3, 3.0001, 16.03].map(wholeCount)).toEqual([0, 1, 3, 4, 17]);
  });

  it('takes noise for the whole number that it is', () => {
    expect([336.00000000000006, 2699.9999999999995].map(wholeCount)).toEqual([336, 2700]);
  });

  it('leaves what is not finite as it is', () => {
    expect(wholeCount(Infinity)).toBe(Infinity);
    expect(wholeCount(NaN)).toBeNaN();
  });
});
