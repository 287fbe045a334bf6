import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  requiredByNormal,
  requiredByPilot,
  requiredByStudent,
  requiredForShare,
} from '#shared/statistics/required/required-observations.ts';
import { runs } from '#test/support/property.ts';

describe('required observations', () => {
  it('by z are what Stevenson prints: s 2.1, e 0.5, 95 %', () => {
    const { exact, n } = requiredByNormal(2.1, { error: 0.5, level: 0.95 });
    expect(exact).toBeCloseTo(67.76333, 5);
    expect(n).toBe(68);
  });

  it('by a pilot are what Niebel prints: 10 readings, .03 of .30, 5 %', () => {
    const { exact, n } = requiredByPilot({ deviation: 0.03, n: 10 }, { error: 0.015, level: 0.95 });
    expect(exact).toBeCloseTo(20.47, 2);
    expect(n).toBe(21);
  });

  it('by a pilot of five days, 310, 298, 325, 280, 337, are 17 for ±5 %', () => {
    const pilot = { deviation: Math.sqrt(1998 / 4), n: 5 };
    expect(requiredByPilot(pilot, { error: 15.5, level: 0.95 })).toEqual({
      exact: expect.closeTo(16.03, 2),
      n: 17,
    });
  });

  it('are never fewer than the pilot, and never none', () => {
    expect(requiredByPilot({ deviation: 1, n: 12 }, { error: 50, level: 0.95 }).n).toBe(12);
    expect(requiredByNormal(0, { error: 1, level: 0.95 })).toEqual({ exact: 0, n: 1 });
  });

  it('by their own t are a few more than by z (R: 71 for s 2.1, e 0.5)', () => {
    expect(requiredByStudent(2.1, { error: 0.5, level: 0.95 })).toBe(71);
    expect(requiredByStudent(0, { error: 0.5, level: 0.95 })).toBe(2);
  });

  it('for a share are what work sampling prints: p .3, e .04', () => {
    const { exact, n } = requiredForShare(0.3, { error: 0.04, level: 0.95 });
    expect(exact).toBeCloseTo(504.19, 1);
    expect(n).toBe(505);
    expect(requiredForShare(0, { error: 0.04, level: 0.95 }).n).toBe(1);
  });

  it('are enough, and one fewer would not be', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), (deviation) => {
        const { exact, n } = requiredByNormal(deviation, { error: 1, level: 0.9 });
        expect(n).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
        expect(n - 1).toBeLessThan(Math.max(1, exact));
      }),
      runs(100),
    );
  });

  it('refuse what cannot be asked', () => {
    const none = { error: 0, level: 0.95 };
    expect(() => requiredByNormal(1, none)).toThrow('half-width 0');
    expect(() => requiredByPilot({ deviation: 1, n: 1 }, { error: 1, level: 0.95 })).toThrow(
      'pilot',
    );
    expect(() => requiredForShare(1.5, { error: 1, level: 0.95 })).toThrow('share 1.5');
  });
});
