import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import {
  anObservation,
  aSegment,
  aShift,
  HOUR,
  minute,
  operationId,
  segmentId,
} from '#test/support/builders.ts';

import { DAY, type DayRows, lines, repair, repaired, shiftLines } from './repaired-day.ts';

const move = (n: number, edge: 'start' | 'end', minutes: number): Repair => ({
  kind: 'move-edge',
  segmentId: segmentId(n),
  edge,
  at: minute(minutes),
});

describe('moving an edge', () => {
  it.each([
    ['gives the neighbour that touches it the time', move(1, 'end', 8), ['1: 0–8*', '2: 8–20*']],
    ['takes time from it', move(1, 'end', 12), ['1: 0–12*', '2: 12–20*']],
    ['works from the other side, too', move(2, 'start', 12), ['1: 0–12*', '2: 12–20*']],
    ['makes a gap smaller', move(2, 'end', 25), ['1: 0–10', '2: 10–25*']],
    ['makes a gap greater', move(2, 'end', 15), ['1: 0–10', '2: 10–15*']],
    ['fills a gap to the end', move(2, 'end', 30), ['1: 0–10', '2: 10–30*']],
  ])('%s', (_, wanted, expected) => {
    expect(lines(repaired(wanted)).slice(0, 2)).toEqual(expected);
  });

  it('moves the start of what runs, and a neighbour of it', () => {
    expect(lines(repaired(move(4, 'start', 45))).at(-1)).toBe('4: 45–…*');
    const touching = {
      ...DAY,
      segment: [...DAY.segment.slice(0, 2), aSegment(4, minute(20), null)],
    };
    expect(lines(repaired(move(2, 'end', 15), touching))).toEqual([
      '1: 0–10',
      '2: 10–15*',
      '4: 15–…*',
    ]);
  });

  it('lets the day grow where the first segment begins earlier', () => {
    const record = repaired(move(1, 'start', -20));
    expect(lines(record)[0]).toBe('1: -20–10*');
    expect(shiftLines(record)).toEqual(['-20–…']);
  });

  it('lets the day stay where the segment gets shorter', () => {
    expect(shiftLines(repaired(move(1, 'start', 5)))).toEqual(['0–…']);
  });

  it('keeps the zone in which the edge was recorded', () => {
    const zone = 'Asia/Yekaterinburg';
    const rows: DayRows = {
      segment: [
        aSegment(1, minute(0), minute(10), { endZone: zone, endOffsetMinutes: 300 }),
        aSegment(2, minute(10), minute(20), { startZone: zone }),
      ],
      observation: [anObservation(1), anObservation(2)],
      shift: [aShift(1, minute(0), null)],
    };
    expect(repaired(move(1, 'end', 12), rows).segments()).toMatchObject([
      { startOffsetMinutes: 180, endZone: zone, endOffsetMinutes: 300 },
      { startZone: zone, startOffsetMinutes: 300 },
    ]);
  });

  it('takes the offset of the new instant, across a change of clocks', () => {
    const zone = 'Europe/Berlin';
    const change = Date.parse('2026-03-29T01:00Z');
    const rows: DayRows = {
      segment: [aSegment(1, change - HOUR, change - 60_000, { startZone: zone })],
      observation: [anObservation(1)],
      shift: [aShift(1, change - HOUR, change + HOUR)],
    };
    const later = { kind: 'move-edge', segmentId: segmentId(1), edge: 'end', at: change } as const;
    expect(() => repaired(later, rows)).toThrow('in-the-future');
    const past = { ...rows, segment: rows.segment.map((row) => shifted(row, -365 * 24 * HOUR)) };
    expect(repaired({ ...later, at: later.at - 365 * 24 * HOUR }, past).segments()).toMatchObject([
      { endOffsetMinutes: 60 },
    ]);
  });

  it('leaves a segment without length where it is', () => {
    const rows = {
      ...DAY,
      segment: [
        aSegment(1, minute(0), minute(10)),
        aSegment(5, minute(10), minute(10)),
        aSegment(2, minute(10), minute(20)),
      ],
      observation: [1, 2, 5].map((n) => anObservation(n, { operationId: operationId(n) })),
    };
    expect(lines(repaired(move(1, 'end', 8), rows))).toEqual(['1: 0–8*', '2: 8–20*', '5: 10–10']);
    expect(lines(repaired(move(2, 'start', 12), rows))).toEqual([
      '1: 0–12*',
      '5: 10–10',
      '2: 12–20*',
    ]);
    expect(
      lines(repaired(move(5, 'end', 20), { ...rows, segment: rows.segment.slice(0, 2) })),
    ).toEqual(['1: 0–10', '5: 10–20*']);
  });

  it('is nothing where the edge is', () => {
    expect(repair(move(1, 'end', 10))).toEqual({ kind: 'changes', changes: [] });
  });

  it.each([
    ['over a neighbour', move(1, 'end', 20), 'empty-interval'],
    ['beyond a neighbour', move(1, 'end', 22), 'empty-interval'],
    ['back over a neighbour', move(2, 'start', 0), 'empty-interval'],
    ['over a gap into the next', move(2, 'end', 35), 'overlap'],
    ['over a gap into what runs', move(3, 'end', 55), 'overlap'],
    ['over its own other end', move(3, 'end', 30), 'empty-interval'],
    ['into what is not yet', move(4, 'start', 61), 'empty-interval'],
    ['further than any segment lasts', move(1, 'start', -16 * 60), 'too-long'],
    ['at the end of what runs', move(4, 'end', 55), 'still-running'],
    ['of what is not there', move(9, 'end', 55), 'not-found'],
  ])('is refused %s', (_, wanted, code) => {
    expect(repair(wanted)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it('says where it would overlap', () => {
    expect(repair(move(2, 'end', 35))).toEqual({
      kind: 'problem',
      problem: { code: 'overlap', start: minute(30), end: minute(35) },
    });
  });
});

function shifted(segment: DayRows['segment'][number], ms: number): DayRows['segment'][number] {
  const { start, end } = segment;
  return { ...segment, start: start + ms, end: end === null ? null : end + ms };
}
