import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import { aShift, minute, shiftId } from '#test/support/builders.ts';

import { DAY, lines, repair, repaired, shiftLines } from './repaired-day.ts';

const move = (n: number, edge: 'start' | 'end', minutes: number): Repair => ({
  kind: 'move-shift',
  shiftId: shiftId(n),
  edge,
  at: minute(minutes),
});
const closed = {
  ...DAY,
  segment: DAY.segment.slice(0, 3),
  shift: [aShift(2, minute(-120), minute(-60)), aShift(1, minute(0), minute(45))],
};

describe('moving an end of the day', () => {
  it.each([
    ['earlier', move(1, 'start', -20), '-20–45'],
    ['to where another day ends', move(1, 'start', -60), '-60–45'],
    ['later', move(1, 'end', 55), '0–55'],
    ['to now', move(1, 'end', 60), '0–60'],
    ['back to the last segment', move(1, 'end', 40), '0–40'],
  ])('works %s', (_, wanted, expected) => {
    const record = repaired(wanted, closed);
    expect(shiftLines(record)).toEqual(['-120–-60', expected]);
    expect(lines(record)).toEqual(['1: 0–10', '2: 10–20', '3: 30–40']);
  });

  it('moves the start of a day that is open', () => {
    expect(shiftLines(repaired(move(1, 'start', -5)))).toEqual(['-5–…']);
  });

  it('takes an empty beginning away', () => {
    const late = { ...DAY, segment: DAY.segment.slice(2) };
    expect(shiftLines(repaired(move(1, 'start', 25), late))).toEqual(['25–…']);
  });

  it.each([
    ['cuts off recorded time at the start', move(1, 'start', 5), 'overlap'],
    ['cuts off recorded time at the end', move(1, 'end', 35), 'overlap'],
    ['reaches into another day', move(1, 'start', -61), 'overlap'],
    ['reaches into another day from before', move(2, 'end', 1), 'overlap'],
    ['leaves nothing', move(2, 'start', -60), 'empty-interval'],
    ['turns it around', move(2, 'end', -120), 'empty-interval'],
    ['lies ahead', move(1, 'end', 61), 'in-the-future'],
    ['is of no day that there is', move(9, 'end', 10), 'not-found'],
  ])('is refused when it %s', (_, wanted, code) => {
    expect(repair(wanted, closed)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it('is refused at the end of a day that is open', () => {
    expect(repair(move(1, 'end', 55))).toEqual({
      kind: 'problem',
      problem: { code: 'still-running', id: shiftId(1) },
    });
  });

  it('names the recorded time that it would cut off', () => {
    expect(repair(move(1, 'start', 5), closed)).toEqual({
      kind: 'problem',
      problem: { code: 'overlap', start: minute(0), end: minute(10) },
    });
  });
});
