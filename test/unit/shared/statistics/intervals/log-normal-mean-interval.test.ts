import { describe, expect, it } from 'vitest';

import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';

describe('logNormalMeanInterval', () => {
  it('is the modified Cox interval (Olsson 2005)', () => {
    const calls = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];
    const found = logNormalMeanInterval(calls, 0.95);
    expect(found?.value).toBeCloseTo(54.541, 3);
    expect(found?.low).toBeCloseTo(27.95, 2);
    expect(found?.high).toBeCloseTo(106.432, 3);
  });

  it.each([[[]], [[5]], [[5, 0]]])('has nothing to say of %j', (values) => {
    expect(logNormalMeanInterval(values, 0.95)).toBeUndefined();
  });
});
