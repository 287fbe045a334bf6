// "Enough" is said only where the interval that is shown is as narrow as it is allowed to be.
import { describe, expect, it } from 'vitest';

import { enoughOf, missingOf } from '#shared/statistics/enough.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { RequiredReadings } from '#shared/statistics/required/required-readings.ts';

const required: RequiredReadings = {
  observations: 80,
  personDays: 30,
  advised: { observations: 100, personDays: 50, assurance: 0.9 },
  relativeError: 0.1,
  absoluteErrorMs: null,
  counted: 'person-days',
};
const mean = (half: number): Estimate => ({
  value: 100,
  low: 100 - half,
  high: 100 + half,
  level: 0.95,
  method: 'clustered-people',
});
const there = { readings: 100, personDays: 40, required };

describe('with the days that are required', () => {
  it('is enough where the interval is narrow', () => {
    expect(enoughOf({ ...there, mean: mean(10) })).toEqual({ kind: 'enough' });
  });

  it('asks for people where the interval of such people is wide all the same', () => {
    const enough = enoughOf({ ...there, mean: mean(25) });
    expect(enough).toEqual({ kind: 'people', part: 0.4 });
    expect(missingOf(enough)).toBeCloseTo(0.6, 12);
  });

  it('measures an absolute error in its own unit', () => {
    const absolute = { ...required, relativeError: null, absoluteErrorMs: 20 };
    expect(enoughOf({ ...there, required: absolute, mean: mean(20) }).kind).toBe('enough');
    expect(enoughOf({ ...there, required: absolute, mean: mean(21) }).kind).toBe('people');
  });
});

it('asks for days first, as many as are enough with assurance', () => {
  const enough = enoughOf({ ...there, personDays: 20, mean: mean(25) });
  expect(enough).toEqual({
    kind: 'more',
    part: 20 / 50,
    missing: 30,
    plain: 10,
    of: 'person-days',
  });
});

it('cannot tell where nothing is required yet', () => {
  const advised = { observations: null, personDays: null, assurance: 0.9 };
  const unknown = { ...required, personDays: null, advised };
  expect(enoughOf({ ...there, required: unknown, mean: mean(5) })).toEqual({ kind: 'unknown' });
});
