import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { length, totalLength } from '#shared/lib/intervals.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { promptTimes } from '#shared/statistics/sampling/prompt-times.ts';
import { frozen, HOUR, minute, MINUTE } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

/** 9:00–13:00 and 14:00–18:00. */
const DAY = frozen([
  { start: minute(0), end: minute(240) },
  { start: minute(300), end: minute(540) },
]);

describe('promptTimes', () => {
  it('asks once in each hour of work, and never in the break', () => {
    const times = promptTimes(DAY, seededRandom(1));
    const hours = [0, 1, 2, 3, 5, 6, 7, 8].map((hour) => minute(hour * 60));
    expect(times).toHaveLength(8);
    for (const [place, start] of hours.entries()) {
      expect(times[place]).toBeGreaterThanOrEqual(start);
      expect(times[place]).toBeLessThan(start + HOUR);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(promptTimes(DAY, seededRandom(7))).toEqual(promptTimes(DAY, seededRandom(7)));
    expect(promptTimes(DAY, seededRandom(7))).not.toEqual(promptTimes(DAY, seededRandom(8)));
  });

  it('has nothing to ask where nobody works', () => {
    expect(promptTimes([], seededRandom(1))).toEqual([]);
    expect(promptTimes([{ start: minute(5), end: minute(5) }], seededRandom(1))).toEqual([]);
  });

  it('asks in a short block with the chance of its part of a block', () => {
    const random = seededRandom(3);
    const quarter = [{ start: minute(0), end: minute(15) }];
    const asked = Array.from({ length: 4000 }, () => promptTimes(quarter, random).length);
    const share = asked.filter((times) => times === 1).length / asked.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });

  it('gives every part of the working time the same chance', () => {
    const random = seededRandom(5);
    const all = Array.from({ length: 3000 }, () => promptTimes(DAY, random)).flat();
    // Eight prompts a day over 32 quarters: a quarter each, 750 times, ± 4 standard deviations.
    const spread = 4 * Math.sqrt(3000 * 0.25 * 0.75);
    const asked = (quarter: number): number => {
      const start = minute(quarter * 15);
      return all.filter((at) => at >= start && at < start + 15 * MINUTE).length;
    };
    for (let quarter = 0; quarter < 16; quarter += 1) {
      expect(Math.abs(asked(quarter) - 750)).toBeLessThan(spread);
      expect(Math.abs(asked(quarter + 20) - 750)).toBeLessThan(spread);
    }
    expect([16, 17, 18, 19].map(asked)).toEqual([0, 0, 0, 0]);
  });

  it('stays within working time, in order, whatever the intervals and the blocks', () => {
    const interval = fc
      .tuple(fc.nat(1000), fc.nat(300))
      .map(([start, minutes]) => ({ start: minute(start), end: minute(start + minutes) }));
    const block = fc.integer({ min: 1, max: 120 }).map((minutes) => minutes * MINUTE);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 5 }), block, fc.nat(), (working, ms, seed) => {
        const times = promptTimes(working, seededRandom(seed), ms);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.length).toBeLessThanOrEqual(Math.ceil(totalLength(working) / ms));
        const lengths = times.map((at) =>
          Math.max(
            ...working.map((each) => (at >= each.start && at < each.end ? length(each) : 0)),
          ),
        );
        expect(lengths.every((ofInterval) => ofInterval > 0)).toBe(true);
      }),
      runs(100),
    );
  });
});
