import { describe, expect, it } from 'vitest';

import {
  requiredClusters,
  requiredPersonDays,
} from '#shared/statistics/required/required-clusters.ts';
import { requiredByStudent } from '#shared/statistics/required/required-observations.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

const PRECISION = { error: 30, level: 0.95 };

describe('requiredClusters', () => {
  it('asks for batches of dyestuff until their mean is near enough', () => {
    const dyestuff = { between: 1764.05, within: 2451.25, icc: 0.41848 };
    const { clusters, observations, designEffect } = requiredClusters(dyestuff, 5, PRECISION);
    const half = (k: number): number =>
      studentQuantile(0.975, k - 1) * Math.sqrt((1764.05 + 2451.25 / 5) / k);
    expect(half(clusters)).toBeLessThanOrEqual(30);
    expect(half(clusters - 1)).toBeGreaterThan(30);
    expect(observations).toBe(5 * clusters);
    expect(designEffect).toBeCloseTo(2.674, 3);
  });

  it('is the usual number where a cluster is one value', () => {
    const { clusters, designEffect } = requiredClusters(
      { between: 0, within: 10_000, icc: 0 },
      1,
      PRECISION,
    );
    expect(clusters).toBe(requiredByStudent(100, PRECISION));
    expect(designEffect).toBe(1);
  });
});

describe('requiredPersonDays', () => {
  const components = { person: 400, day: 900, within: 2500 };

  it('finds the days of each person that are enough, and not one more', () => {
    const found = requiredPersonDays(components, { people: 6, perDay: 5 }, PRECISION);
    if (found.kind !== 'days') throw new Error(found.kind);
    const half = (days: number): number =>
      studentQuantile(0.975, 5) * Math.sqrt((400 + (900 + 500) / days) / 6);
    expect(half(found.perPerson)).toBeLessThanOrEqual(30);
    expect(half(found.perPerson - 1)).toBeGreaterThan(30);
    expect(found.personDays).toBe(6 * found.perPerson);
  });

  it('says that more days do not help where people differ too much, and how many people would', () => {
    const found = requiredPersonDays(components, { people: 3, perDay: 5 }, PRECISION);
    expect(found.kind).toBe('more-people');
    if (found.kind !== 'more-people') return;
    const shape = { people: found.people, perDay: 5 };
    expect(requiredPersonDays(components, shape, PRECISION).kind).toBe('days');
    const fewer = { people: found.people - 1, perDay: 5 };
    expect(requiredPersonDays(components, fewer, PRECISION)).toEqual(found);
  });

  it('never promises a department from one person', () => {
    const alike = { person: 0, day: 1, within: 1 };
    expect(requiredPersonDays(alike, { people: 1, perDay: 5 }, PRECISION)).toEqual({
      kind: 'more-people',
      people: 2,
    });
  });
});
