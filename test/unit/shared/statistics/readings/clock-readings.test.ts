import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { elementalTimes, minutesOfClockPair } from '#shared/statistics/readings/clock-readings.ts';
import { runs } from '#test/support/property.ts';

describe('elementalTimes', () => {
  it('takes neighbouring readings of a running watch apart', () => {
    // Krajewski, test bank, supplement H: the source of the six readings.
    expect(elementalTimes([22, 51, 72, 98, 128, 150])).toEqual({
      kind: 'times',
      times: [22, 29, 21, 26, 30, 22],
    });
  });

  it('begins where the watch stood', () => {
    expect(elementalTimes([12, 15], 10)).toEqual({ kind: 'times', times: [2, 3] });
  });

  it('has no times without readings', () => {
    expect(elementalTimes([])).toEqual({ kind: 'times', times: [] });
  });

  it('says where a reading stands before the one it follows', () => {
    expect(elementalTimes([5, 9, 8, 12])).toEqual({ kind: 'backwards', index: 2 });
  });

  it('keeps the noise of floating point out, so that equal times are equal', () => {
    expect(elementalTimes([150.1, 150.3, 150.5, 150.7], 149.9)).toEqual({
      kind: 'times',
      times: [0.2, 0.2, 0.2, 0.2],
    });
  });

  it('gives times whose sum is the last reading', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (steps) => {
        let clock = 0;
        const readings = steps.map((step) => (clock += step));
        expect(elementalTimes(readings)).toEqual({ kind: 'times', times: steps });
      }),
      runs(50),
    );
  });
});

describe('minutesOfClockPair', () => {
  it.each([
    ['10:00-10:05', 5],
    ['9:58 – 10:03', 5],
    ['10:30—10:50', 20],
    ['10:00:00-10:00:30', 0.5],
    ['23:50-00:10', 20],
    ['12:00-12:00', 0],
  ])('%s is %f minutes', (pair, minutes) => {
    expect(minutesOfClockPair(pair)).toBe(minutes);
  });

  it.each(['', '10:00', '10:00-', '10:00-11:00-12:00', '24:00-25:00', '10:60-10:70', 'ten-eleven'])(
    '%j is no pair of times',
    (pair) => {
      expect(minutesOfClockPair(pair)).toBeUndefined();
    },
  );
});
