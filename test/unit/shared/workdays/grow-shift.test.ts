import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapsIn, type Interval } from '#shared/lib/intervals.ts';
import { growShifts } from '#shared/workdays/grow-shift.ts';
import { aShift, countingIds, minute, newId, PERSON, ZONE } from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';
import { runs } from '#test/support/property.ts';

type Minutes = readonly [number, number | null];

/** The shifts of a day, in minutes after nine, after an entry. */
function after(shifts: readonly Minutes[], entered: readonly [number, number]): Minutes[] {
  const record = memoryRecord({
    shift: shifts.map(([start, end], index) =>
      aShift(index + 1, minute(start), end === null ? null : minute(end)),
    ),
  });
  const span = { start: minute(entered[0]), end: minute(entered[1]) };
  record.apply(growShifts(record.day(), span, record.newId));
  const minutes = (at: number): number => (at - minute(0)) / 60_000;
  return record
    .shifts()
    .map(({ start, end }) => [minutes(start), end === null ? null : minutes(end)]);
}

describe('growShifts', () => {
  it('gives a day without a shift one', () => {
    const record = memoryRecord();
    const span = { start: minute(5), end: minute(9) };
    expect(growShifts(record.day(), span, countingIds())).toEqual([
      {
        entity: 'shift',
        id: newId(1),
        before: null,
        after: { id: newId(1), rev: 1, personId: PERSON, zone: ZONE, ...span },
      },
    ]);
  });

  it.each([
    ['inside', [[0, 60]], [10, 20], [[0, 60]]],
    ['before', [[0, 60]], [-20, -10], [[-20, 60]]],
    ['behind', [[0, 60]], [70, 80], [[0, 80]]],
    ['over an end', [[0, 60]], [50, 80], [[0, 80]]],
    ['around all of it', [[0, 60]], [-5, 65], [[-5, 65]]],
    ['behind the start of an open one', [[0, null]], [50, 80], [[0, null]]],
    ['before an open one', [[0, null]], [-20, -10], [[-20, null]]],
    [
      'nearer to the first of two',
      [
        [0, 60],
        [200, 300],
      ],
      [70, 80],
      [
        [0, 80],
        [200, 300],
      ],
    ],
    [
      'nearer to the second of two',
      [
        [0, 60],
        [200, 300],
      ],
      [180, 190],
      [
        [0, 60],
        [180, 300],
      ],
    ],
    [
      'between two that it touches',
      [
        [0, 60],
        [80, 300],
      ],
      [60, 80],
      [
        [0, 80],
        [80, 300],
      ],
    ],
    [
      'from one into another',
      [
        [0, 60],
        [80, 300],
      ],
      [50, 90],
      [
        [0, 80],
        [80, 300],
      ],
    ],
    [
      'around the second of two',
      [
        [0, 60],
        [80, 300],
      ],
      [70, 310],
      [
        [0, 60],
        [70, 310],
      ],
    ],
  ] as const)('holds what is entered %s', (...[, shifts, entered, expected]) => {
    expect(after(shifts, entered)).toEqual(expected);
  });

  it('covers whatever is entered and never lets shifts overlap', () => {
    const edges = fc.uniqueArray(fc.integer({ min: -100, max: 400 }), {
      minLength: 2,
      maxLength: 8,
    });
    const entry = fc.tuple(fc.integer({ min: -150, max: 450 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(edges, entry, (points, [from, length]) => {
        const sorted = points.toSorted((a, b) => a - b);
        const shifts = sorted.flatMap((start, index): Minutes[] => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined ? [[start, end]] : [];
        });
        const grown = after(shifts, [from, from + length]).map(([start, end]): Interval => ({
          start,
          end: end ?? 1e9,
        }));
        expect(gapsIn({ start: from, end: from + length }, grown)).toEqual([]);
        grown.slice(1).forEach((shift, index) => {
          expect(shift.start).toBeGreaterThanOrEqual(grown[index]?.end ?? Number.NaN);
        });
      }),
      runs(300),
    );
  });
});
