import { describe, expect, it } from 'vitest';

import { designEffect } from '#shared/statistics/clusters/design-effect.ts';

describe('designEffect', () => {
  it('of the six batches of dyestuff is 2.674', () => {
    expect(designEffect([5, 5, 5, 5, 5, 5], 0.41848)).toBeCloseTo(2.674, 3);
  });

  it('weighs great clusters more: of 1 and 9 values the usual one has 8.2', () => {
    expect(designEffect([1, 9], 0.5)).toBeCloseTo(1 + 7.2 * 0.5, 12);
  });

  it('is 1 for single values, for no correlation and for nothing', () => {
    expect(designEffect([1, 1, 1], 0.7)).toBe(1);
    expect(designEffect([4, 9], 0)).toBe(1);
    expect(designEffect([], 0.3)).toBe(1);
  });

  it('refuses a correlation that is none', () => {
    expect(() => designEffect([2], 1.2)).toThrow('intraclass correlation 1.2');
  });
});
