import { describe, expect, it } from 'vitest';

import { geometricMeanInterval } from '#shared/statistics/intervals/geometric-mean-interval.ts';

const CALLS = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];

describe('geometricMeanInterval', () => {
  it('is the t interval of the logarithms', () => {
    const found = geometricMeanInterval(CALLS, 0.95);
    expect(found?.value).toBeCloseTo(32.758, 3);
    expect(found?.low).toBeCloseTo(19.127, 3);
    expect(found?.high).toBeCloseTo(56.104, 3);
  });

  it('grows with the unit', () => {
    const minutes = geometricMeanInterval(CALLS, 0.95);
    const seconds = geometricMeanInterval(
      CALLS.map((call) => call * 60),
      0.95,
    );
    expect((seconds?.low ?? 0) / (minutes?.low ?? 1)).toBeCloseTo(60, 9);
  });

  it.each([[[]], [[5]], [[5, 0, 2]]])('has nothing to say of %j', (values) => {
    expect(geometricMeanInterval(values, 0.95)).toBeUndefined();
  });
});
