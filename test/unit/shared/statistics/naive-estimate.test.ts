import { describe, expect, it } from 'vitest';

import { naiveMean, naiveShare } from '#shared/statistics/naive-estimate.ts';

describe('naiveMean', () => {
  it('is the t interval: R, t.test(c(27, 19, 20, 21, 13))', () => {
    const found = naiveMean({ mean: 20, deviation: 5, n: 5 }, 0.95);
    expect(found).toMatchObject({ value: 20, method: 'naive-readings' });
    expect(found.low).toBeCloseTo(13.79168, 4);
    expect(found.high).toBeCloseTo(26.20832, 4);
  });

  it('has no interval for fewer than five readings, and none where they are alike', () => {
    expect(naiveMean({ mean: 0, deviation: 0, n: 0 }, 0.95).method).toBe('nothing-observed');
    const few = naiveMean({ mean: 3, deviation: 1, n: 4 }, 0.95);
    expect(few).toMatchObject({ value: 3, low: null, method: 'too-few-readings' });
    expect(naiveMean({ mean: 3, deviation: 0, n: 9 }, 0.95).method).toBe('no-spread');
  });

  it('ends at 0', () => {
    expect(naiveMean({ mean: 1, deviation: 9, n: 5 }, 0.95).low).toBe(0);
  });
});

describe('naiveShare', () => {
  it("is Wilson's interval over the pieces: 0 of 10 reaches 0.278", () => {
    const found = naiveShare({ part: 0, whole: 3600, pieces: 10 }, 0.95);
    expect(found).toMatchObject({ value: 0, low: 0, method: 'naive-segments' });
    expect(found.high).toBeCloseTo(0.2775, 4);
  });

  it('has no value for nothing, and no interval for a few pieces', () => {
    expect(naiveShare({ part: 0, whole: 0, pieces: 0 }, 0.95).value).toBeNull();
    const few = naiveShare({ part: 1, whole: 2, pieces: 4 }, 0.95);
    expect(few).toMatchObject({ value: 0.5, low: null, method: 'too-few-readings' });
  });
});
