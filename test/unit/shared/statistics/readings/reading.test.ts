import { describe, expect, it } from 'vitest';

import {
  excludeReading,
  keptTimes,
  readingSchema,
  restoreReading,
  rowOf,
} from '#shared/statistics/readings/reading.ts';

const ROW = rowOf([5, 7, 20]);
const PHONE = { cause: 'defect', reason: 'the telephone rang' } as const;

describe('a row of readings', () => {
  it('keeps an excluded reading where it is, with its reason', () => {
    const change = excludeReading(ROW, 2, PHONE);
    expect(change).toEqual({
      kind: 'row',
      row: [
        { time: 5, exclusion: null },
        { time: 7, exclusion: null },
        { time: 20, exclusion: PHONE },
      ],
    });
    expect(change.kind === 'row' && keptTimes(change.row)).toEqual([5, 7]);
    expect(keptTimes(ROW)).toEqual([5, 7, 20]);
  });

  it('takes an exclusion back', () => {
    const excluded = excludeReading(ROW, 0, PHONE);
    expect(excluded.kind === 'row' && restoreReading(excluded.row, 0)).toEqual({
      kind: 'row',
      row: ROW,
    });
  });

  it('excludes nothing without a reason', () => {
    expect(excludeReading(ROW, 0, { cause: 'defect', reason: '  ' })).toEqual({
      kind: 'problem',
      problem: 'reason-missing',
    });
    expect(
      readingSchema.safeParse({ time: 1, exclusion: { cause: 'defect', reason: ' ' } }),
    ).toHaveProperty('success', false);
  });

  it.each([-1, 3])('knows no reading at %i', (index) => {
    const problem = { kind: 'problem', problem: 'no-such-reading' };
    expect(excludeReading(ROW, index, PHONE)).toEqual(problem);
    expect(restoreReading(ROW, index)).toEqual(problem);
  });

  it('can be empty', () => {
    expect(keptTimes(rowOf([]))).toEqual([]);
  });
});
