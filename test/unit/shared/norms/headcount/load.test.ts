import { describe, expect, it } from 'vitest';

import {
  absencePerPerson,
  headcountByOutput,
  headcountByService,
  headcountOfWorkplaces,
  loadNorm,
  serviceRate,
} from '#shared/norms/headcount/headcount-by-norm.ts';
import {
  loadBandSchema,
  loadCoefficient,
  loadState,
  personLoads,
} from '#shared/norms/headcount/load.ts';

describe('head-count by a norm', () => {
  it('of output, of service and of load is that of the published problems', () => {
    expect(headcountByOutput(200_000, 60, 225, 1.2)).toBeCloseTo(12.346, 3);
    expect(headcountByService(320, 16)).toBe(20);
    expect(serviceRate(16, 8)).toBe(2);
    expect(absencePerPerson(15_050, 430)).toBe(35);
    expect(loadNorm(1800, 1.2)).toBeCloseTo(1500, 10);
  });

  it('of workplaces depends on what absences are a share of', () => {
    const { ofPresent, ofListed } = headcountOfWorkplaces(20, 2, 10);
    expect(ofPresent).toBeCloseTo(44, 12);
    expect(ofListed).toBeCloseTo(44.4444, 4);
    expect(headcountOfWorkplaces(20, 2, 100).ofListed).toBeUndefined();
  });
});

describe('load', () => {
  it('is 0.7378 for the sales department of the case', () => {
    expect(loadCoefficient(1908, 1.5, 1724)).toBeCloseTo(0.7378, 4);
    expect(loadCoefficient(1908, 0, 1724)).toBeUndefined();
    expect(loadCoefficient(0, 1, 1724)).toBe(0);
  });

  it.each([
    [0.79, 'spare'],
    [0.8, 'balanced'],
    [0.95, 'balanced'],
    [0.96, 'tight'],
    [1, 'tight'],
    [1.01, 'overload'],
  ] as const)('of %f is %s', (load, state) => {
    expect(loadState(load)).toBe(state);
  });

  it('has a band that can be edited', () => {
    expect(loadState(0.75, { low: 0.7, high: 0.85 })).toBe('balanced');
    expect(loadBandSchema.safeParse({ low: 0.9, high: 0.8 }).success).toBe(false);
  });

  it('is told person by person', () => {
    const work = [
      { person: 'Anna', labour: 160, fund: 150 },
      { person: 'Boris', labour: 120, fund: 150 },
      { person: 'Vera', labour: 10, fund: 0 },
    ];
    expect(personLoads(work)).toEqual([
      { person: 'Anna', load: 160 / 150, state: 'overload' },
      { person: 'Boris', load: 0.8, state: 'balanced' },
      { person: 'Vera', load: null, state: null },
    ]);
    expect(personLoads([])).toEqual([]);
  });
});
