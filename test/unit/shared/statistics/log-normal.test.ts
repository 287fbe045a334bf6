import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { logNormalCheck, logNormalFit } from '#shared/statistics/log-normal.ts';

const CALLS = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];

describe('logNormalFit', () => {
  it('is made of the moments of the logarithms', () => {
    const fit = logNormalFit(CALLS);
    expect(fit?.median).toBeCloseTo(32.758, 3);
    expect(fit?.mean).toBeCloseTo(54.541, 3);
    expect(fit?.variation).toBeCloseTo(Math.sqrt(Math.exp((fit?.logDeviation ?? 0) ** 2) - 1), 12);
  });

  it.each([[[]], [[5]], [[5, 0]], [[5, -2]]])('has nothing to say of %j', (values) => {
    expect(logNormalFit(values)).toBeUndefined();
  });
});

describe('logNormalCheck', () => {
  it('is what scipy.stats.anderson gives for the logarithms', () => {
    expect(logNormalCheck(CALLS)?.statistic).toBeCloseTo(0.6735729315364551, 12);
    const withFar = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 200];
    expect(logNormalCheck(withFar)?.statistic).toBeCloseTo(0.7296192133051242, 12);
  });

  it('has a p that is as often under 0.1, 0.3, 0.6 and 0.9 as it should be', () => {
    const random = seededRandom(11);
    const ps = Array.from({ length: 2000 }, () => {
      const sample = Array.from({ length: 20 }, () =>
        Math.exp(3 + 0.8 * normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32)),
      );
      return logNormalCheck(sample)?.p ?? Number.NaN;
    });
    for (const level of [0.1, 0.3, 0.6, 0.9]) {
      const part = ps.filter((p) => p < level).length / ps.length;
      expect(Math.abs(part - level)).toBeLessThan(0.04);
    }
  });

  it('finds what is far from log-normal', () => {
    const two = [1, 1.1, 1.05, 1.2, 1.15, 1000, 1010, 1020, 990, 1005];
    expect(logNormalCheck(two)?.p).toBeLessThan(0.01);
    // A statistic so great that only "never" can be said.
    const many = Array.from({ length: 200 }, (_, index) => (index < 100 ? 1 : 1000) + index / 1e4);
    expect(logNormalCheck(many)?.p).toBeLessThan(1e-20);
  });

  it('says nothing of few values, of one that is not positive, and where all are the same', () => {
    expect(logNormalCheck(CALLS.slice(0, 7))).toBeUndefined();
    expect(logNormalCheck([...CALLS, 0])).toBeUndefined();
    expect(logNormalCheck(CALLS.map(() => 5))).toBeUndefined();
  });
});
