import { describe, expect, it } from 'vitest';

import { wholeUp } from '#shared/statistics/required/whole-up.ts';

describe('wholeUp', () => {
  it.each([
    [0, 0],
    [3, 3],
    [3.0001, 4],
    [100.00000000000001, 100],
    [0.1 * 3 * 10, 3],
  ])('of %f is %i', (exact, expected) => {
    expect(wholeUp(exact)).toBe(expected);
  });
});
