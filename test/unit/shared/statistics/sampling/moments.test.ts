import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  errorOfShare,
  momentsForAbsoluteError,
  momentsForRelativeError,
} from '#shared/statistics/sampling/moments.ts';
import { wholeCount } from '#shared/statistics/whole-count.ts';
import { runs } from '#test/support/property.ts';

describe('momentsForAbsoluteError', () => {
  it.each([
    // Typists (expertsmind), FE exam (NCEES), Stevenson ch. 7: 50 %, 10 %, 11 %, turret lathe.
    [[0.3, 0.04, 2], 525, 525],
    [[0.25, 0.02, 1.96], 1800.75, 1801],
    [[0.22, 0.03, 1.96], 732.46, 733],
    [[0.5, 0.05, 2.33], 542.89, 543],
    [[0.1, 0.05, 2.33], 195.44, 196],
    [[0.11, 0.05, 2.33], 212.6, 213],
    [[0.3, 0.05, 1.65], 228.69, 229],
  ] as const)('of %j is %f, so %i', ([share, error, z], moments, whole) => {
    const found = momentsForAbsoluteError({ share, error, z });
    expect(found).toBeCloseTo(moments, 1);
    expect(wholeCount(found)).toBe(whole);
  });

  it('recomputes the table that transtutors misprints', () => {
    const whole = (percent: number, error: number): number =>
      wholeCount(momentsForAbsoluteError({ share: percent / 100, error, z: 2 }));
    expect([6, 7, 30, 48].map((percent) => whole(percent, 0.05))).toEqual([91, 105, 336, 400]);
    expect([6, 7].map((percent) => whole(percent, 0.01))).toEqual([2256, 2604]);
  });

  it('is none for a share without spread', () => {
    expect(momentsForAbsoluteError({ share: 0, error: 0.1, z: 2 })).toBe(0);
    expect(momentsForAbsoluteError({ share: 1, error: 0.1, z: 2 })).toBe(0);
  });

  it.each([
    [1.2, 0.1],
    [-0.1, 0.1],
    [0.5, 0],
  ])('takes share %f ± %f for a bug', (share, error) => {
    expect(() => momentsForAbsoluteError({ share, error, z: 2 })).toThrow('Invariant violated');
  });
});

describe('momentsForRelativeError', () => {
  it.each([
    // М = a²(1 − К)·100² / (К·П²): a² 2 and 3, К = 0.85, П = 5 %; a² 3, К = 0.1, П = 10 %; Dorben's library.
    [[0.85, 0.05, Math.SQRT2], 141.18, 142],
    [[0.85, 0.05, Math.sqrt(3)], 211.76, 212],
    [[0.1, 0.1, Math.sqrt(3)], 2700, 2700],
    [[0.3, 0.1, 1.96], 896.37, 897],
  ] as const)('of %j is %f, so %i', ([share, error, z], moments, whole) => {
    const found = momentsForRelativeError({ share, error, z });
    expect(found).toBeCloseTo(moments, 1);
    expect(wholeCount(found)).toBe(whole);
  });

  it('is the absolute form with the error in its own unit', () => {
    const part = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, (share, error) => {
        const absolute = momentsForAbsoluteError({ share, error: share * error, z: 1.96 });
        const relative = momentsForRelativeError({ share, error, z: 1.96 });
        expect(Math.abs(relative - absolute)).toBeLessThanOrEqual(1e-9 * (1 + absolute));
      }),
      runs(200),
    );
  });

  it('takes a share of nothing for a bug', () => {
    expect(() => momentsForRelativeError({ share: 0, error: 0.1, z: 2 })).toThrow(
      'Invariant violated',
    );
  });
});

describe('errorOfShare', () => {
  it('is what Stevenson prints for a turret lathe', () => {
    expect(errorOfShare(0.3, 400, 1.65)).toBeCloseTo(0.0378, 4);
  });

  it('turns the number of moments around', () => {
    const moments = momentsForAbsoluteError({ share: 0.2, error: 0.03, z: 1.96 });
    expect(errorOfShare(0.2, moments, 1.96)).toBeCloseTo(0.03, 12);
  });

  it('is nothing without moments', () => {
    expect(errorOfShare(0.2, 0, 1.96)).toBeUndefined();
  });
});
