import { describe, expect, it } from 'vitest';

import { mean } from '#shared/statistics/mean.ts';
import { requiredLines } from '#shared/statistics/readings/required-lines.ts';
import { sumOfSquares } from '#shared/statistics/standard-deviation.ts';

/** Lines for a row of times within so large a part of the mean, by formula. */
function linesOf(times: readonly number[], share = 0.05) {
  const lines = requiredLines({
    n: times.length,
    personDays: 3,
    mean: mean(times) ?? 0,
    squares: sumOfSquares(times),
    stability: times.length === 0 ? null : Math.max(...times) / Math.min(...times),
    first: times,
    required: {
      observations: 17,
      personDays: 9,
      advised: { observations: 30, personDays: 20, assurance: 0.9 },
      relativeError: share,
      absoluteErrorMs: null,
      counted: 'person-days',
    },
    allowed: { kind: 'relative', share },
  });
  return Object.fromEntries(lines.map(({ formula, ...line }) => [formula, line]));
}

describe('requiredLines', () => {
  it("is ILO's 3.682, rounded up, for 8, 7, 8, 9, 7 at ± 10 % (the page prints 3.87)", () => {
    expect(linesOf([8, 7, 8, 9, 7], 0.1)['ilo']).toEqual({ required: 4, taken: 5 });
    // 100² · 14 / 39²: 92.04 at ± 2 %.
    expect(linesOf([8, 7, 8, 9, 7], 0.02)['ilo']?.required).toBe(93);
  });

  it("is Mundel's table for a ratio of .10: 12 by a first group of five, 7 by one of ten", () => {
    expect(linesOf([9, 10, 11, 10, 10])['mundel']?.required).toBe(12);
    const ten = [9, 10, 11, 10, 10, 10, 10, 10, 10, 10];
    expect(linesOf(ten)['mundel']?.required).toBe(7);
    expect(linesOf([...ten, 90])['mundel']?.required).toBe(7);
  });

  it('is 2500(Ку − 1)²/(C²(Ку + 1)²) + 3 of НИИ труда', () => {
    // Ку = 11/9: (2/20)² · 2500 / 25 + 3 = 4.
    expect(linesOf([9, 10, 11, 10, 10])['nii-truda']?.required).toBe(4);
  });

  it('asks for four times as many where half the error is allowed', () => {
    const row = [8, 7, 8, 9, 7, 12, 5, 6, 9, 8];
    const [usual, half] = [linesOf(row, 0.1)['ilo'], linesOf(row, 0.05)['ilo']];
    expect((half?.required ?? 0) / (usual?.required ?? 1)).toBeGreaterThan(3.5);
  });

  it('takes over what t asks for: readings beside readings, days of people beside days', () => {
    expect(linesOf([8, 7, 8])).toMatchObject({
      student: { required: 17, taken: 3 },
      clustered: { required: 9, taken: 3 },
    });
  });

  it('says nothing of too few readings', () => {
    expect(linesOf([])).toMatchObject({
      ilo: { required: null, taken: 0 },
      mundel: { required: null },
      'nii-truda': { required: null },
    });
    expect(linesOf([8])['ilo']?.required).toBeNull();
    expect(linesOf([8, 9, 7, 8])['mundel']?.required).toBeNull();
  });
});
