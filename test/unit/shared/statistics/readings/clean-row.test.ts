import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanMinMax } from '#shared/statistics/readings/clean-min-max.ts';
import {
  cleaningPolicySchema,
  cleanRow,
  cleanTimes,
  restoreCleaned,
} from '#shared/statistics/readings/clean-row.ts';
import { cleanStepwise } from '#shared/statistics/readings/clean-stepwise.ts';
import { without } from '#shared/statistics/readings/cleaning.ts';
import { rowOf } from '#shared/statistics/readings/reading.ts';
import { studyPolicySchema } from '#shared/studies/study-policy.ts';
import { runs } from '#test/support/property.ts';

// The row of the case chr-01, with a norm of 1.5: 4 before, 10/7 = 1.43 after.
const ROW = [5, 7, 9, 9, 20, 10, 8, 10];

describe('cleanMinMax', () => {
  it('removes one greatest and one least reading at once', () => {
    const cleaning = cleanMinMax(ROW, 1.5);
    expect(cleaning).toMatchObject({ removed: [4, 0], kept: [7, 9, 9, 10, 8, 10], before: 4 });
    expect(cleaning.after).toBeCloseTo(10 / 7, 12);
    expect(cleaning.verdict).toBe('accept');
  });

  it('does so only once, and only one of a pair', () => {
    const cleaning = cleanMinMax([1, 1, 5, 6, 20], 1.5);
    expect(cleaning.kept).toEqual([1, 5, 6]);
    expect(cleaning.verdict).toBe('repeat');
  });

  it('leaves a stable row and a row of three as they are', () => {
    expect(cleanMinMax([8, 9, 10], 1.5).removed).toEqual([]);
    expect(cleanMinMax([1, 5, 20], 1.5)).toMatchObject({ removed: [], verdict: 'repeat' });
  });

  it('tells two readings of 0 apart', () => {
    expect(cleanMinMax([0, 0, 0, 0], 1.5)).toMatchObject({ removed: [0, 3], kept: [0, 0] });
  });
});

/** The rule as the textbook words it, with every reading looked at in each step. */
function plainStepwise(times: readonly number[], norm: number): readonly number[] {
  const removed: number[] = [];
  const ratioOf = (row: readonly number[]): number => {
    const least = Math.min(...row);
    return least > 0 ? Math.max(...row) / least : Number.POSITIVE_INFINITY;
  };
  for (;;) {
    const kept = [...times.keys()].filter((place) => !removed.includes(place));
    const row = kept.map((place) => times[place] ?? 0);
    if (row.length <= 2 || ratioOf(row) <= norm) return removed;
    const [best] = [Math.max(...row), Math.min(...row)]
      .filter((end) => row.filter((time) => time === end).length === 1)
      .map((end) => kept[row.indexOf(end)] ?? -1)
      .toSorted(
        (a, b) =>
          ratioOf(without(times, [...removed, a])) - ratioOf(without(times, [...removed, b])),
      );
    if (best === undefined) return removed;
    removed.push(best);
  }
}

describe('cleanStepwise', () => {
  it('does in the order of times what the rule says reading by reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }),
        fc.constantFrom(1.1, 1.5, 2, 3),
        (times, norm) => {
          expect(cleanStepwise(times, norm).removed).toEqual(plainStepwise(times, norm));
        },
      ),
      runs(300),
    );
  });

  it('gives the same set for the published row', () => {
    expect(cleanStepwise(ROW, 1.5)).toMatchObject({
      removed: [4, 0],
      kept: [7, 9, 9, 10, 8, 10],
      verdict: 'accept',
    });
  });

  it('removes no extreme that repeats, and asks to observe again', () => {
    expect(cleanStepwise([6, 6, 7, 8, 8, 9, 12, 12], 1.5)).toMatchObject({
      removed: [],
      before: 2,
      after: 2,
      verdict: 'repeat',
    });
  });

  it('removes the end that does not repeat', () => {
    expect(cleanStepwise([6, 6, 7, 8, 12], 1.4)).toMatchObject({ removed: [4], verdict: 'accept' });
    expect(cleanStepwise([3, 7, 8, 8.5, 8.5], 1.4)).toMatchObject({
      removed: [0],
      verdict: 'accept',
    });
  });

  it('prefers the end that makes the row more stable', () => {
    expect(cleanStepwise([2, 10, 11, 12], 1.5).removed).toEqual([0]);
    expect(cleanStepwise([9, 10, 11, 40], 1.5).removed).toEqual([3]);
  });

  it('never leaves one reading, which would be stable by definition', () => {
    expect(cleanStepwise([1, 10, 100], 1.5)).toMatchObject({ verdict: 'repeat' });
    expect(cleanStepwise([1, 10, 100], 1.5).kept).toHaveLength(2);
    expect(cleanStepwise([1, 10], 1.5)).toMatchObject({ removed: [], verdict: 'repeat' });
  });

  it('asks to observe a row that is empty, and accepts one reading', () => {
    expect(cleanStepwise([], 1.5)).toMatchObject({ removed: [], verdict: 'repeat' });
    expect(cleanStepwise([4], 1.5)).toMatchObject({ removed: [], verdict: 'accept' });
  });
});

const norms = fc.double({ min: 1, max: 3, noNaN: true });
const rows = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });

describe('cleanTimes', () => {
  it('removes nothing by the rule none', () => {
    expect(cleanTimes(ROW, { rule: 'none', norm: 1.5 })).toMatchObject({
      removed: [],
      after: 4,
      verdict: 'repeat',
    });
  });

  it.each(['stepwise', 'min-and-max'] as const)('by %s never makes a row less stable', (rule) => {
    fc.assert(
      fc.property(rows, norms, (times, norm) => {
        const frozen = Object.freeze([...times]);
        const { kept, removed, before, after } = cleanTimes(frozen, { rule, norm });
        expect(kept).toHaveLength(times.length - removed.length);
        expect(new Set(removed).size).toBe(removed.length);
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
      runs(200),
    );
  });

  it('has a policy for each choice of the study', () => {
    const rules = cleaningPolicySchema.options.map(({ shape }) => shape.rule.value);
    expect(rules).toEqual(studyPolicySchema.shape.cleaning.unwrap().options);
  });
});

describe('cleanRow', () => {
  const defect = { cause: 'defect', reason: 'the telephone rang' } as const;
  const row = rowOf(ROW).with(4, { time: 20, exclusion: defect });

  it('leaves defects out and marks what the rule removes with its name', () => {
    const { row: cleaned, cleaning } = cleanRow(row, { rule: 'stepwise', norm: 1.5 });
    expect(cleaned[4]?.exclusion).toEqual(defect);
    expect(cleaned[0]?.exclusion).toEqual({ cause: 'cleaning', reason: 'stepwise' });
    expect(cleaned.filter(({ exclusion }) => exclusion === null)).toHaveLength(6);
    expect(cleaning).toMatchObject({ before: 2, verdict: 'accept' });
  });

  it('can be taken back, and tried again with another rule', () => {
    const { row: cleaned } = cleanRow(row, { rule: 'stepwise', norm: 1.5 });
    expect(restoreCleaned(cleaned)).toEqual(row);
    expect(cleanRow(cleaned, { rule: 'none', norm: 1.5 }).row).toEqual(row);
    expect(cleanRow(cleaned, { rule: 'stepwise', norm: 1.5 }).row).toEqual(cleaned);
  });
});
