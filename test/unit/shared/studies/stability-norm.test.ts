import { describe, expect, it } from 'vitest';

import { isLongByCount, isLongByMean } from '#shared/statistics/readings/row-length.ts';
import {
  stabilityNorm,
  stabilityNormTableSchema,
  USUAL_STABILITY_NORMS,
} from '#shared/studies/stability-norm.ts';

describe('stabilityNorm', () => {
  it.each([
    ['mass', 'machine', false, 1.2],
    ['mass', 'manual', false, 2],
    ['mass', 'manual', true, 1.5],
    ['large-batch', 'machine-manual', true, 1.3],
    ['batch', 'manual', true, 2.3],
    ['small-batch', 'watching', false, 2.5],
    ['small-batch', 'manual', true, 3],
  ] as const)('of %s production, %s work, long %s is %f', (production, pace, isLong, norm) => {
    expect(stabilityNorm(USUAL_STABILITY_NORMS, { production, pace, isLong })).toBe(norm);
  });

  it('has none where the table has a dash, and none in a table without rows', () => {
    const cell = { production: 'mass', pace: 'watching', isLong: false } as const;
    expect(stabilityNorm(USUAL_STABILITY_NORMS, cell)).toBeUndefined();
    expect(stabilityNorm([], cell)).toBeUndefined();
  });

  it('comes from a table that can be edited', () => {
    const edited = USUAL_STABILITY_NORMS.map((row) => ({
      ...row,
      norms: { ...row.norms, manual: 2.8 },
    }));
    expect(stabilityNormTableSchema.parse(edited)).toEqual(edited);
    const cell = { production: 'batch', pace: 'manual', isLong: true } as const;
    expect(stabilityNorm(edited, cell)).toBe(2.8);
  });

  it('refuses a norm below 1, which no row could keep', () => {
    const [row] = USUAL_STABILITY_NORMS;
    const edited = [{ ...row, norms: { ...row?.norms, manual: 0.9 } }];
    expect(stabilityNormTableSchema.safeParse(edited).success).toBe(false);
  });

  it('does not ask more of short elements than of long ones', () => {
    for (const short of USUAL_STABILITY_NORMS.filter(({ isLong }) => !isLong)) {
      const long = USUAL_STABILITY_NORMS.find(
        ({ production, isLong }) => isLong && production === short.production,
      );
      expect(short.norms.manual).toBeGreaterThanOrEqual(long?.norms.manual ?? Infinity);
    }
  });
});

describe('the length of an element', () => {
  it('is decided by more than three readings above 10 s, as a published solution does', () => {
    expect(isLongByCount([8, 9, 9, 10, 11, 7])).toBe(false);
    expect(isLongByCount([11, 12, 14, 13, 9, 12])).toBe(true);
    expect(isLongByCount([11, 12, 14, 9, 9, 9])).toBe(false);
  });

  it('or by the mean', () => {
    expect(isLongByMean([9, 11])).toBe(false);
    expect(isLongByMean([9, 12])).toBe(true);
    expect(isLongByMean([])).toBe(false);
  });
});
