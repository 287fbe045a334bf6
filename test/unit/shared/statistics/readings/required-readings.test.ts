import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readingsLeft } from '#shared/statistics/readings/allowed-error.ts';
import {
  cycleTableSchema,
  GE_CYCLE_TABLE,
  readingsByCycleTable,
} from '#shared/statistics/readings/readings-by-ge-table.ts';
import { ILO_CONSTANTS, readingsByIlo } from '#shared/statistics/readings/readings-by-ilo.ts';
import {
  mundelTableReadings,
  rangeRatio,
  readingsByMundel,
} from '#shared/statistics/readings/readings-by-mundel.ts';
import { readingsByNiiTruda } from '#shared/statistics/readings/readings-by-nii-truda.ts';
import { readingsByNormal } from '#shared/statistics/readings/readings-by-normal.ts';
import {
  readingsByStudent,
  readingsByStudentIterated,
} from '#shared/statistics/readings/readings-by-student.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';
import { runs } from '#test/support/property.ts';

const within = (share: number) => ({ kind: 'relative', share }) as const;

describe('readingsByNormal', () => {
  // Stevenson, examples 1a and 1b; Krajewski, supplement H, twice; 99 %, where z rounded to 2.58 gives 88.01.
  it.each([
    [{ mean: 6.4, sd: 2.1 }, within(0.1), 1.96, 41.36],
    [{ mean: 6.4, sd: 2.1 }, { kind: 'absolute', error: 0.5 }, 1.96, 67.77],
    [{ mean: 25, sd: 3.9 }, within(0.04), 1.96, 58.43],
    [{ mean: 2.2, sd: 0.3 }, within(0.04), 2, 46.49],
    [{ mean: 1.1, sd: 0.2 }, within(0.05), 2.5758, 87.73],
  ] as const)('of %o within %o at z %f is %f', (spread, allowed, z, readings) => {
    expect(readingsByNormal(spread, allowed, z)).toBeCloseTo(readings, 2);
  });

  it('has no answer where no error is allowed', () => {
    expect(readingsByNormal({ mean: 0, sd: 1 }, within(0.1), 2)).toBeUndefined();
    expect(readingsByNormal({ mean: 1, sd: 1 }, within(0), 2)).toBeUndefined();
  });
});

describe('readingsByStudent', () => {
  it('is what Niebel says of a pilot of ten', () => {
    const found = readingsByStudent({ n: 10, mean: 0.3, sd: 0.03 }, within(0.05), 0.95);
    expect(found?.t).toBeCloseTo(2.262, 3);
    expect(found?.readings).toBeCloseTo(20.467, 2);
  });

  it('is what Groover says of a pilot of seven', () => {
    const found = readingsByStudent({ n: 7, mean: 0.85, sd: 0.15 }, within(0.1), 0.95);
    expect(found?.readings).toBeCloseTo(18.65, 1);
  });

  it('has no answer for a pilot of one, and none where no error is allowed', () => {
    expect(readingsByStudent({ n: 1, mean: 1, sd: 0.1 }, within(0.05), 0.95)).toBeUndefined();
    expect(readingsByStudent({ n: 9, mean: 0, sd: 0.1 }, within(0.05), 0.95)).toBeUndefined();
  });
});

describe('readingsByStudentIterated', () => {
  it('settles on the least number that is enough for its own t', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1.5, noNaN: true }), (variation) => {
        const n = readingsByStudentIterated({ mean: 1, sd: variation }, within(0.05), 0.95) ?? 0;
        const needed = (k: number): number =>
          ((studentQuantile(0.975, k - 1) * variation) / 0.05) ** 2;
        expect(n).toBeGreaterThanOrEqual(needed(n));
        expect(n === 2 || n - 1 < needed(n - 1)).toBe(true);
      }),
      runs(50),
    );
  });

  it('needs a little more than the normal distribution says', () => {
    const spread = { mean: 0.3, sd: 0.03 };
    expect(readingsByNormal(spread, within(0.05), 1.959964)).toBeCloseTo(15.37, 2);
    expect(readingsByStudentIterated(spread, within(0.05), 0.95)).toBe(18);
  });

  it('is 2 where nothing varies, and nothing where no error is allowed', () => {
    expect(readingsByStudentIterated({ mean: 5, sd: 0 }, within(0.05), 0.95)).toBe(2);
    expect(readingsByStudentIterated({ mean: 5, sd: 1 }, within(0), 0.95)).toBeUndefined();
  });
});

describe('readingsByIlo', () => {
  it('is 3.682 for the published readings, which print 3.87', () => {
    const found = readingsByIlo([8, 7, 8, 9, 7], ILO_CONSTANTS.tenPercent);
    expect(found).toMatchObject({ total: 39, squares: 307 });
    expect(found?.readings).toBeCloseTo(3.682, 3);
  });

  it('keeps its digits far from zero', () => {
    const near = readingsByIlo([8, 7, 8, 9, 7], 40)?.readings ?? 0;
    const far =
      readingsByIlo(
        [8, 7, 8, 9, 7].map((time) => time + 1e9),
        40,
      )?.readings ?? 0;
    expect((far / near) * ((5e9 + 39) / 39) ** 2).toBeCloseTo(1, 9);
  });

  it('is 0 for one reading, and nothing for none', () => {
    expect(readingsByIlo([4], 40)?.readings).toBe(0);
    expect(readingsByIlo([], 40)).toBeUndefined();
  });
});

describe('readingsByMundel', () => {
  it.each([
    [0.1, 7],
    [0.15, 15],
    [0.2, 27],
    [0.25, 42],
    [0.3, 61],
    [0.4, 108],
  ])('of a ratio of %f in ten readings is %i in the table', (ratio, readings) => {
    expect(mundelTableReadings(ratio, 10)).toBe(readings);
  });

  it('needs more after five readings, and four times fewer for ± 10 %', () => {
    expect(mundelTableReadings(0.1, 5)).toBe(12);
    const five = readingsByMundel(0.1, 5) ?? 0;
    expect(readingsByMundel(0.1, 5, ILO_CONSTANTS.tenPercent)).toBeCloseTo(five / 4, 10);
  });

  it('has no answer for a group of one', () => {
    expect(readingsByMundel(0.1, 1)).toBeUndefined();
    expect(mundelTableReadings(0.1, 1)).toBeUndefined();
  });

  it('takes its ratio from the greatest and the least reading', () => {
    expect(rangeRatio(3, 1)).toBe(0.5);
    expect(rangeRatio(0, 0)).toBeUndefined();
  });
});

describe('readingsByCycleTable', () => {
  it.each([
    [0.05, 200],
    [0.1, 200],
    [0.25, 100],
    [0.5, 60],
    [0.75, 40],
    [1, 30],
    [2, 20],
    [3, 15],
    [7, 10],
    [15, 8],
    [30, 5],
    [60, 3],
  ])('asks for a cycle of %f min for %i cycles', (minutes, cycles) => {
    expect(readingsByCycleTable(GE_CYCLE_TABLE, minutes)).toBe(cycles);
  });

  it('can be edited, and end', () => {
    expect(cycleTableSchema.parse(GE_CYCLE_TABLE)).toEqual(GE_CYCLE_TABLE);
    expect(readingsByCycleTable([{ upToMinutes: 5, cycles: 9 }], 6)).toBeUndefined();
  });
});

describe('readingsByNiiTruda', () => {
  it('is 7 for Ку 1.5 at 5 %, and 9.25 for 3 at 10 %', () => {
    expect(readingsByNiiTruda(1.5, 5)).toBeCloseTo(7, 12);
    expect(readingsByNiiTruda(3, 10)).toBeCloseTo(9.25, 12);
  });

  it('is 3 where nothing varies, and nothing where no error is allowed', () => {
    expect(readingsByNiiTruda(1, 5)).toBe(3);
    expect(readingsByNiiTruda(1.5, 0)).toBeUndefined();
  });
});

describe('readingsLeft', () => {
  it('is what is missing, and never less than nothing', () => {
    expect(readingsLeft(19, 7)).toBe(12);
    expect(readingsLeft(5, 7)).toBe(0);
  });
});
