import { describe, expect, it } from 'vitest';

import { fencesOf, tukeyFences } from '#shared/statistics/outliers/tukey-fences.ts';

describe('tukeyFences', () => {
  it('is what NIST prints for its quartiles', () => {
    expect(fencesOf(429.75, 742.25)).toEqual({
      spread: 312.5,
      innerLow: -39,
      innerHigh: 1211,
      outerLow: -507.75,
      outerHigh: 1679.75,
    });
  });

  it('takes quartiles by type 7', () => {
    expect(tukeyFences([3, 6, 7, 8, 8, 10, 13, 15, 16, 20])).toEqual(fencesOf(7.25, 14.5));
  });

  it('has no fences around nothing, and all of them at one value', () => {
    expect(tukeyFences([])).toBeUndefined();
    expect(tukeyFences([6])).toMatchObject({ innerLow: 6, outerHigh: 6 });
  });
});
