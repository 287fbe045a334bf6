import { describe, expect, it } from 'vitest';

import { personMean, personShare } from '#shared/statistics/clusters/person-estimate.ts';
import { robustRatio } from '#shared/statistics/clusters/robust-ratio.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';
import { frozen } from '#test/support/builders.ts';

/** Days of people who are each like themselves: [share, days]. */
const department = (...people: readonly (readonly [number, number])[]) =>
  frozen(
    people.flatMap(([share, days], person) =>
      Array.from({ length: days }, (_, day) => ({
        personId: String(person),
        part: 480 * share + (day % 2),
        whole: 480,
      })),
    ),
  );

describe('personShare', () => {
  const three = department([0.1, 10], [0.3, 10], [0.5, 10]);

  it('speaks of such people where there are three, however many days they have', () => {
    const { value, low, high, method } = personShare(three, 0.95);
    expect(method).toBe('clustered-people');
    expect(value).toBeCloseTo(0.301, 3);
    // With two degrees of freedom nearly everything is possible, and it is said so.
    expect(low).toBeLessThan(0.06);
    expect(high).toBeGreaterThan(0.7);
  });

  it('speaks of the days of these people where there are fewer', () => {
    const two = personShare(department([0.1, 10], [0.5, 10]), 0.95);
    expect(two.method).toBe('clustered-person-days');
    const one = personShare(department([0.3, 10]), 0.95);
    expect(one.method).toBe('clustered-person-days');
    expect((one.high ?? 1) - (one.low ?? 0)).toBeLessThan(0.01);
  });

  it('has no interval for fewer than three days, and no value for nothing', () => {
    expect(personShare(department([0.25, 1], [0.25, 1]), 0.9)).toEqual({
      value: 0.25,
      low: null,
      high: null,
      level: 0.9,
      method: 'too-few-person-days',
    });
    expect(personShare([], 0.95)).toEqual({
      value: null,
      low: null,
      high: null,
      level: 0.95,
      method: 'nothing-observed',
    });
  });
});

describe('personMean', () => {
  it('is not kept to a share, but cut at 0', () => {
    const days = [3, 5, 10, 30].map((part, person) => ({
      personId: String(person),
      part,
      whole: 2,
    }));
    const ratio = robustRatio(days);
    const half = studentQuantile(0.95, ratio?.df ?? 0) * (ratio?.error ?? 0);
    const { value, low, high } = personMean(days, 0.9);
    expect(value).toBe(6);
    expect(low).toBe(Math.max(0, 6 - half));
    expect(high).toBeCloseTo(6 + half, 12);
  });
});
