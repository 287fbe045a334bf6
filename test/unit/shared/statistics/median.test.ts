import { describe, expect, it } from 'vitest';

import { median } from '#shared/statistics/median.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %f', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('is nothing of nothing', () => {
    expect(median([])).toBeUndefined();
  });
});
