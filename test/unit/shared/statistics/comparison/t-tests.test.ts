import { describe, expect, it } from 'vitest';

import {
  differenceInterval,
  pooledDeviation,
  pooledTest,
  welchTest,
} from '#shared/statistics/comparison/t-tests.ts';

const FIRST = { n: 249, mean: 20.14458, deviation: 6.4147 };
const SECOND = { n: 79, mean: 30.48101, deviation: 6.10771 };

describe('t tests', () => {
  it('are what NIST prints for AUTO83B', () => {
    const welch = welchTest(FIRST, SECOND);
    expect(welch?.t).toBeCloseTo(-12.94627, 3);
    expect(welch?.df).toBeCloseTo(136.875, 2);
    expect(pooledTest(FIRST, SECOND)?.t).toBeCloseTo(-12.62059, 3);
    expect(pooledDeviation(FIRST, SECOND)).toBeCloseTo(6.3426, 4);
  });

  it('change their sign with the order, and nothing else', () => {
    for (const test of [welchTest, pooledTest]) {
      const there = test(FIRST, SECOND);
      const back = test(SECOND, FIRST);
      expect(back?.t).toBe(-(there?.t ?? Number.NaN));
      expect(back?.p).toBe(there?.p);
    }
  });

  it('are the same for samples of one size and spread', () => {
    const [x, y] = [
      { n: 9, mean: 5, deviation: 2 },
      { n: 9, mean: 7, deviation: 2 },
    ];
    expect(welchTest(x, y)?.t).toBeCloseTo(pooledTest(x, y)?.t ?? Number.NaN, 12);
    expect(welchTest(x, y)?.df).toBeCloseTo(16, 10);
  });

  it('say the same as the interval of the difference: 0 lies on its edge at the level 1 − p', () => {
    const welch = welchTest({ n: 5, mean: 3, deviation: 1 }, { n: 8, mean: 4, deviation: 2 });
    const edge = welch && differenceInterval(welch, 1 - welch.p);
    expect(edge?.high).toBeCloseTo(0, 10);
    expect(edge?.value).toBe(-1);
  });

  it('have nothing to say of single values, and of no spread at all', () => {
    const single = { n: 1, mean: 3, deviation: 0 };
    const flat = { n: 4, mean: 3, deviation: 0 };
    for (const test of [welchTest, pooledTest]) {
      expect(test(single, FIRST)).toBeUndefined();
      expect(test(FIRST, single)).toBeUndefined();
      expect(test(flat, { ...flat, mean: 9 })).toBeUndefined();
      expect(test(flat, FIRST)?.p).toBeLessThan(0.001);
    }
  });
});
