import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapsOfDay, qualityOf } from '#shared/workdays/quality.ts';
import { aSegment, aShift, HOUR, minute, MINUTE } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const DAY = { start: minute(-9 * 60), end: minute(15 * 60) };
const NOW = minute(60);

describe('the gaps of a day', () => {
  it('are the parts of its shifts in which nothing was recorded', () => {
    const shifts = [aShift(1, minute(0), minute(50)), aShift(2, minute(70), minute(80))];
    const segments = [aSegment(1, minute(5), minute(20)), aSegment(2, minute(20), minute(30))];
    expect(gapsOfDay(DAY, shifts, segments, minute(90))).toEqual([
      { start: minute(0), end: minute(5) },
      { start: minute(30), end: minute(50) },
      { start: minute(70), end: minute(80) },
    ]);
  });

  it('of an open day reach to now', () => {
    const shifts = [aShift(1, minute(0), null)];
    expect(gapsOfDay(DAY, shifts, [aSegment(1, minute(0), minute(40))], NOW)).toEqual([
      { start: minute(40), end: NOW },
    ]);
    expect(gapsOfDay(DAY, shifts, [aSegment(1, minute(0), null)], NOW)).toEqual([]);
  });

  it('end where the day does', () => {
    const night = aShift(1, DAY.end - 10 * MINUTE, DAY.end + HOUR);
    expect(gapsOfDay(DAY, [night], [], DAY.end + HOUR)).toEqual([
      { start: DAY.end - 10 * MINUTE, end: DAY.end },
    ]);
  });

  it('are counted once where shifts overlap', () => {
    const shifts = [aShift(1, minute(0), minute(40)), aShift(2, minute(30), minute(60))];
    expect(gapsOfDay(DAY, shifts, [], NOW)).toEqual([{ start: minute(0), end: minute(60) }]);
  });

  it('are none without a shift, nor before one begins that lies ahead', () => {
    expect(gapsOfDay(DAY, [], [aSegment(1, minute(0), minute(5))], NOW)).toEqual([]);
    expect(gapsOfDay(DAY, [aShift(1, minute(70), null)], [], NOW)).toEqual([]);
  });
});

describe('the quality of a day', () => {
  it('is coverage of the shift, and what was entered or changed afterwards', () => {
    const segments = [
      aSegment(1, minute(0), minute(10)),
      aSegment(2, minute(10), minute(20), { origin: 'retro' }),
      aSegment(3, minute(20), minute(25), { origin: 'recovered', isEdited: true }),
      aSegment(4, minute(30), minute(40), { isEdited: true }),
    ];
    expect(qualityOf(DAY, [aShift(1, minute(0), minute(50))], segments, NOW)).toEqual({
      shiftMs: 50 * MINUTE,
      recordedMs: 35 * MINUTE,
      gapMs: 15 * MINUTE,
      gaps: 2,
      coverage: 0.7,
      retroShare: 15 / 35,
      editedShare: 15 / 35,
    });
  });

  it('is unknown where nothing was recorded and no day opened', () => {
    expect(qualityOf(DAY, [], [], NOW)).toEqual({
      shiftMs: 0,
      recordedMs: 0,
      gapMs: 0,
      gaps: 0,
      coverage: null,
      retroShare: null,
      editedShare: null,
    });
  });

  it('counts only the part on this day', () => {
    const over = aSegment(1, DAY.end - 10 * MINUTE, DAY.end + 20 * MINUTE);
    const shift = aShift(1, over.start, over.end);
    const next = { start: DAY.end, end: DAY.end + 24 * HOUR };
    const quality = (day: typeof DAY) => qualityOf(day, [shift], [over], next.end).recordedMs;
    expect([quality(DAY), quality(next)]).toEqual([10 * MINUTE, 20 * MINUTE]);
  });

  it('adds up: recorded and gaps are the shift, whatever happened in it', () => {
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 20 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 600, max: 700 }), (points, end) => {
        const sorted = points.toSorted((a, b) => a - b);
        const segments = sorted.flatMap((start, index) => {
          const until = sorted[index + 1];
          return index % 2 === 0 && until !== undefined
            ? [aSegment(index, minute(start), minute(until))]
            : [];
        });
        const shifts = [aShift(1, minute(0), minute(end))];
        const { shiftMs, recordedMs, gapMs, coverage } = qualityOf(
          DAY,
          shifts,
          segments,
          minute(end),
        );
        expect(recordedMs + gapMs).toBe(shiftMs);
        expect(coverage).toBeCloseTo(recordedMs / shiftMs, 12);
      }),
      runs(200),
    );
  });
});
