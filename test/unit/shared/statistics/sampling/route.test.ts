import { describe, expect, it } from 'vitest';

import { samplingRoute } from '#shared/statistics/sampling/route.ts';

const PLAN = { metres: 120, shiftMinutes: 480, walkedPart: 0.6, objects: 10, moments: 2880 };

describe('samplingRoute', () => {
  it('walks 120 m in two minutes, past ten objects 144 times a shift', () => {
    const route = samplingRoute(PLAN);
    expect(route.roundMinutes).toBeCloseTo(2, 12);
    expect(route.momentsPerShift).toBeCloseTo(1440, 9);
    expect(route.shifts).toBeCloseTo(2, 12);
    expect(route.wholeShifts).toBe(2);
  });

  it('rounds shifts up', () => {
    expect(samplingRoute({ ...PLAN, moments: 2881 }).wholeShifts).toBe(3);
    expect(samplingRoute({ ...PLAN, moments: 0 }).wholeShifts).toBe(0);
  });

  it.each([{ metres: 0 }, { objects: 0 }, { walkedPart: 0 }, { walkedPart: 1.1 }])(
    'takes %o for a bug',
    (change) => {
      expect(() => samplingRoute({ ...PLAN, ...change })).toThrow('Invariant violated');
    },
  );
});
