import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { length, totalLength } from '#shared/lib/intervals.ts';
import { boundsOf, createDayFinder, splitByDay } from '#shared/workdays/split-by-day.ts';
import { HOUR } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';
import { TRANSITIONS, ZONES } from '#test/support/zone-transitions.ts';

const at = (iso: string): number => Date.parse(iso);
const pieces = (from: string, to: string, zone: string, dayStart = 0) =>
  splitByDay({ start: at(from), end: at(to) }, zone, createDayFinder(dayStart)).map(
    ({ day, start, end }) => [day, (end - start) / HOUR],
  );

describe('splitByDay', () => {
  it('leaves what lies on one day whole', () => {
    expect(pieces('2026-03-02T09:00+03:00', '2026-03-02T18:00+03:00', 'Europe/Moscow')).toEqual([
      ['2026-03-02', 9],
    ]);
  });

  it('cuts at midnight of the zone', () => {
    const span = ['2026-03-02T22:00+03:00', '2026-03-03T03:00+03:00'] as const;
    expect(pieces(...span, 'Europe/Moscow')).toEqual([
      ['2026-03-02', 2],
      ['2026-03-03', 3],
    ]);
    expect(pieces(...span, 'UTC')).toEqual([['2026-03-02', 5]]);
  });

  it('cuts where days begin later', () => {
    const span = ['2026-03-02T22:00+03:00', '2026-03-03T05:00+03:00'] as const;
    expect(pieces(...span, 'Europe/Moscow', 240)).toEqual([
      ['2026-03-02', 6],
      ['2026-03-03', 1],
    ]);
  });

  it('cuts at the end of a month and of a year', () => {
    expect(pieces('2026-12-31T23:00Z', '2027-01-01T02:00Z', 'UTC')).toEqual([
      ['2026-12-31', 1],
      ['2027-01-01', 2],
    ]);
  });

  it('gives an empty interval one empty piece on its day', () => {
    expect(pieces('2026-03-02T21:00Z', '2026-03-02T21:00Z', 'Europe/Moscow')).toEqual([
      ['2026-03-03', 0],
    ]);
  });

  it.each([
    ['23 hours where clocks go forward', 'Europe/Berlin', '2026-03-28T23:00Z', 23],
    ['25 hours where clocks go back', 'Europe/Berlin', '2026-10-24T22:00Z', 25],
    ['23 hours and a half on Lord Howe', 'Australia/Lord_Howe', '2026-10-03T13:30Z', 23.5],
    ['25 hours at the change of a rule', 'Europe/Volgograd', '2020-12-26T20:00Z', 25],
  ])('knows days of %s', (...[, zone, midnight, hours]) => {
    const start = at(midnight);
    const findDay = createDayFinder(0);
    const [whole] = splitByDay({ start, end: start + 48 * HOUR }, zone, findDay);
    expect(whole && length(whole) / HOUR).toBe(hours);
  });

  it('passes over a day that is missing', () => {
    expect(pieces('2011-12-30T08:00Z', '2011-12-30T12:00Z', 'Pacific/Apia')).toEqual([
      ['2011-12-29', 2],
      ['2011-12-31', 2],
    ]);
  });

  it.each(TRANSITIONS)('adds up to the whole around $at in $zone ($what)', (transition) => {
    const middle = at(transition.at);
    for (const dayStart of [0, 150, 360]) {
      const findDay = createDayFinder(dayStart);
      for (let hours = -30; hours <= 30; hours += 1) {
        const start = middle + hours * HOUR - 7;
        const found = splitByDay({ start, end: start + 16 * HOUR }, transition.zone, findDay);
        expect(totalLength(found)).toBe(16 * HOUR);
        expect(found.every((piece) => length(piece) > 0)).toBe(true);
      }
    }
  });

  const instants = fc.integer({ min: at('2005-01-01Z'), max: at('2035-01-01Z') });
  const lengths = fc.integer({ min: 0, max: 40 * HOUR });
  const zones = fc.constantFrom(...ZONES);

  it('adds up to the whole exactly, in order, each day within its own bounds', () => {
    fc.assert(
      fc.property(instants, lengths, zones, fc.nat(360), (start, ms, zone, dayStart) => {
        const found = splitByDay({ start, end: start + ms }, zone, createDayFinder(dayStart));
        const isInOrder = found.every((piece, index) => {
          const bounds = boundsOf(piece.day, zone, dayStart);
          const from = index === 0 ? start : found[index - 1]?.end;
          return piece.start === from && bounds.start <= piece.start && piece.end <= bounds.end;
        });
        // One comparison for all: ten thousand intervals are many.
        expect([isInOrder, totalLength(found), found.at(-1)?.end]).toEqual([true, ms, start + ms]);
      }),
      runs(10_000),
    );
  }, 120_000);

  it('finds the same pieces with a finder that has found other days before', () => {
    const spans = fc.array(fc.tuple(instants, lengths, zones), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(spans, fc.nat(360), (list, dayStart) => {
        const used = createDayFinder(dayStart);
        for (const [start, ms, zone] of list) {
          const span = { start, end: start + ms };
          expect(splitByDay(span, zone, used)).toEqual(
            splitByDay(span, zone, createDayFinder(dayStart)),
          );
        }
      }),
      runs(100),
    );
  });
});

describe('boundsOf', () => {
  it('is a day from its first instant to the first of the next', () => {
    expect(boundsOf('2026-03-29', 'Europe/Berlin', 0)).toEqual({
      day: '2026-03-29',
      start: at('2026-03-28T23:00Z'),
      end: at('2026-03-29T22:00Z'),
    });
  });

  it('is empty for a day that is missing', () => {
    const { start, end } = boundsOf('2011-12-30', 'Pacific/Apia', 0);
    expect(end - start).toBe(0);
  });
});
