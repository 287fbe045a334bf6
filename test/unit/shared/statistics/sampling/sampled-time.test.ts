import { describe, expect, it } from 'vitest';

import { ratedStandard } from '#shared/statistics/sampling/rated-standard.ts';
import { sampledHoursPerUnit, sampledTimes } from '#shared/statistics/sampling/sampled-time.ts';

describe('ratedStandard', () => {
  // The Dorben Reference Library: hours, moments, cataloguing, rating of six librarians; 14 612 volumes.
  const librarians = [
    [78, 152, 50, 0.9],
    [80, 170, 55, 0.95],
    [80, 181, 48, 1.05],
    [65, 114, 29, 0.85],
    [72, 143, 40, 0.9],
    [75, 158, 45, 1],
  ].map(([hours = 0, moments = 0, inCategory = 0, rating = 0]) => ({
    hours,
    moments,
    inCategory,
    rating,
  }));

  it('is what the study gives, person by person', () => {
    const standard = ratedStandard(librarians, 14_612);
    expect(standard).toMatchObject({ moments: 918, inCategory: 267 });
    expect(standard?.share).toBeCloseTo(0.29085, 5);
    expect(standard?.normalHours).toBeCloseTo(123.498, 2);
    expect(standard?.hoursPerHundred).toBeCloseTo(0.8452, 4);
  });

  it('adds no hours of somebody who was not seen', () => {
    const unseen = { hours: 40, moments: 0, inCategory: 0, rating: 1 };
    expect(ratedStandard([...librarians, unseen], 14_612)).toEqual(
      ratedStandard(librarians, 14_612),
    );
  });

  it('is nothing without moments, and has no standard without output', () => {
    expect(ratedStandard([], 100)).toBeUndefined();
    expect(ratedStandard([{ hours: 8, moments: 10, inCategory: 5, rating: 1.1 }], 0)).toMatchObject(
      { normalHours: expect.closeTo(4.4, 12), hoursPerHundred: undefined },
    );
  });
});

describe('sampledTimes', () => {
  // Ques10 42122 prints 3.3376: it divides by observations and adds the allowance factor.
  const work = {
    minutes: 6000,
    pieces: 6000,
    moments: 2500,
    idleMoments: 400,
    manualPart: 2,
    machinePart: 1,
    rating: 1.15,
    allowance: 0.12,
    allowanceBase: 'job',
  } as const;

  it('rates only the manual part and multiplies by the allowance', () => {
    const times = sampledTimes(work);
    expect(times?.overall).toBe(1);
    expect(times?.active).toBeCloseTo(0.84, 12);
    expect(times?.normal).toBeCloseTo(0.924, 12);
    expect(times?.standard).toBeCloseTo(1.03488, 12);
  });

  it('divides by the rest of the workday where the allowance is a part of it', () => {
    expect(sampledTimes({ ...work, allowanceBase: 'workday' })?.standard).toBeCloseTo(1.05, 12);
  });

  it('is nothing without pieces or moments', () => {
    expect(sampledTimes({ ...work, pieces: 0 })).toBeUndefined();
    expect(sampledTimes({ ...work, moments: 0 })).toBeUndefined();
  });

  it('takes time without parts for a bug', () => {
    expect(() => sampledTimes({ ...work, manualPart: 0, machinePart: 0 })).toThrow(
      'Invariant violated',
    );
  });
});

describe('sampledHoursPerUnit', () => {
  const group = { workers: 22, hours: 160, inCategory: 1540, moments: 2200, output: 522 };

  it('is what Groover asks for', () => {
    expect(sampledHoursPerUnit(group)).toBeCloseTo(4.72, 3);
  });

  it('is nothing without output or moments', () => {
    expect(sampledHoursPerUnit({ ...group, output: 0 })).toBeUndefined();
    expect(sampledHoursPerUnit({ ...group, moments: 0 })).toBeUndefined();
  });
});
