import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type ClockReading, passage, STEP_TOLERANCE_MS } from '#shared/recording/clock-reading.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const earlier: ClockReading = frozen({ wall: 1_700_000_000_000, monotonic: 1000, boot: 50_000 });
const later = (wall: number, monotonic: number, boot = monotonic): ClockReading =>
  frozen({
    wall: earlier.wall + wall,
    monotonic: earlier.monotonic + monotonic,
    boot: earlier.boot + boot,
  });

describe('passage', () => {
  it('is time and nothing else when all clocks agree', () => {
    expect(passage(earlier, later(5000, 5000))).toEqual({
      elapsedMs: 5000,
      stepMs: 0,
      sleptMs: 0,
    });
  });

  it.each([
    [2000, 0],
    [-2000, 0],
    [2001, 2001],
    [-2001, -2001],
    [94_608_000_000, 94_608_000_000],
    [-94_608_000_000, -94_608_000_000],
  ])('takes a clock that was set by %i ms as a step of %i ms', (set, stepMs) => {
    expect(passage(earlier, later(5000 + set, 5000))).toEqual({
      elapsedMs: 5000,
      stepMs,
      sleptMs: 0,
    });
  });

  it('takes boot time that went on as sleep', () => {
    expect(passage(earlier, later(605_000, 5000, 605_000))).toEqual({
      elapsedMs: 605_000,
      stepMs: 0,
      sleptMs: 600_000,
    });
  });

  it('tells a clock that was set during sleep from the sleep', () => {
    expect(passage(earlier, later(4_205_000, 5000, 605_000))).toEqual({
      elapsedMs: 605_000,
      stepMs: 3_600_000,
      sleptMs: 600_000,
    });
  });

  it('does not take coarse steps of boot time as sleep', () => {
    expect(passage(earlier, later(5000, 5000, 10_000)).sleptMs).toBe(0);
    expect(passage(earlier, later(5000, 5000, 10_001)).sleptMs).toBe(5001);
  });

  it('never finds time running back', () => {
    expect(passage(earlier, later(5000, -10, -10))).toMatchObject({ elapsedMs: 0, sleptMs: 0 });
  });

  it('says steps and sleeps in whole milliseconds, for they are stored', () => {
    const ms = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(ms, ms, ms, (wall, monotonic, asleep) => {
        const { stepMs, sleptMs } = passage(earlier, later(wall, monotonic, monotonic + asleep));
        expect(Number.isInteger(stepMs)).toBe(true);
        expect(Number.isInteger(sleptMs)).toBe(true);
        expect(stepMs === 0 || Math.abs(stepMs) > STEP_TOLERANCE_MS).toBe(true);
      }),
      runs(200),
    );
  });

  it('loses nothing when passages are added up', () => {
    let total = 0;
    for (let count = 0; count < 10_000; count += 1) {
      total += passage(earlier, later(5000.5, 5000.5)).elapsedMs;
    }
    expect(total).toBe(50_005_000);
  });
});
