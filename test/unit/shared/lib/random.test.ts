import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';

describe('seededRandom', () => {
  it('gives the numbers of Mulberry32', () => {
    // From the reference implementation in C, seed 1 and seed 123456789.
    const first = seededRandom(1);
    expect([first(), first(), first()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
    expect(seededRandom(123_456_789)()).toBe(0.2577907438389957);
  });

  it('gives the same stream for the same seed and another for another', () => {
    const stream = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random());
    };
    expect(stream(7)).toEqual(stream(7));
    expect(stream(7)).not.toEqual(stream(8));
  });

  it('stays in [0, 1), whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        for (let count = 0; count < 50; count += 1) {
          const value = random();
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it('is spread evenly', () => {
    const random = seededRandom(42);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 10_000; count += 1) {
      const bucket = Math.floor(random() * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    // 5 standard deviations of a binomial(10000, 0.1) are 150.
    for (const size of buckets) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });
});
