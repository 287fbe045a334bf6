import { describe, expect, it } from 'vitest';

import { ratingBy } from '#renderer/recording/observing/rated-reading.ts';

describe('a rating key', () => {
  it('begins at the standard pace', () => {
    expect(ratingBy(null, 5)).toBe(105);
    expect(ratingBy(null, -5)).toBe(95);
  });
  it('goes on from the last rating, as far as can be rated', () => {
    expect(ratingBy(110, 5)).toBe(115);
    expect(ratingBy(300, 5)).toBe(300);
    expect(ratingBy(12, -5)).toBe(12);
  });
});
