import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  clockTime,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  isoWithOffset,
  isZone,
  momentIn,
  parseInstant,
  startOfDay,
  weekday,
} from '#shared/lib/time.ts';
import { runs } from '#test/support/property.ts';
import { type Transition, TRANSITIONS, ZONES } from '#test/support/zone-transitions.ts';

const at = (iso: string): number => Date.parse(iso);

/**
 * The minutes around a transition with their days, from the table alone: the day is the greatest date that the clocks
 * have shown so far.
 */
function daysAround({ at: iso, before, after }: Transition, dayStart: number) {
  let reached = '';
  return Array.from({ length: 72 * 60 }, (_, index) => {
    const instant = at(iso) + (index - 36 * 60) * 60_000;
    const offset = instant < at(iso) ? before : after;
    const shown = new Date(instant + (offset - dayStart) * 60_000).toISOString().slice(0, 10);
    if (shown > reached) reached = shown;
    return { instant, day: reached };
  });
}

describe('momentIn', () => {
  it('adds the zone and its offset at that very instant', () => {
    expect(momentIn(at('2026-03-29T00:59Z'), 'Europe/Berlin').offsetMinutes).toBe(60);
    expect(momentIn(at('2026-03-29T01:00Z'), 'Europe/Berlin')).toEqual({
      at: at('2026-03-29T01:00Z'),
      zone: 'Europe/Berlin',
      offsetMinutes: 120,
    });
  });

  it('rounds the offsets of local mean time to minutes', () => {
    // Moscow kept 2:30:17 until 1916.
    expect(momentIn(at('1900-01-01T00:00Z'), 'Europe/Moscow').offsetMinutes).toBe(150);
  });

  it.each(TRANSITIONS)('knows that in $zone at $at $what', ({ zone, at: iso, before, after }) => {
    expect(momentIn(at(iso) - 1, zone).offsetMinutes).toBe(before);
    expect(momentIn(at(iso), zone).offsetMinutes).toBe(after);
  });
});

describe('startOfDay', () => {
  it.each([
    ['at midnight', '2026-03-02', 'Europe/Moscow', 0, '2026-03-01T21:00Z'],
    ['some hours later', '2026-03-02', 'Europe/Moscow', 240, '2026-03-02T01:00Z'],
    ['where midnight does not exist', '2026-03-08', 'America/Havana', 0, '2026-03-08T05:00Z'],
    ['where midnight comes twice, first', '2010-11-07', 'America/St_Johns', 0, '2010-11-07T02:30Z'],
    ['of a day that is missing', '2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00Z'],
    ['the same later in the day', '2011-12-30', 'Pacific/Apia', 240, '2011-12-30T10:00Z'],
    ['where its time is skipped', '2026-03-29', 'Europe/Berlin', 150, '2026-03-29T01:00Z'],
    ['where it is the first skipped', '2026-03-29', 'Europe/Berlin', 120, '2026-03-29T01:00Z'],
    ['where its time comes twice', '2026-10-25', 'Europe/Berlin', 150, '2026-10-25T00:30Z'],
  ] as const)('is %s', (...row) => {
    const [, day, zone, dayStart, expected] = row;
    expect(startOfDay(day, zone, dayStart)).toBe(at(expected));
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-03-01T20:59:59.999Z', 0, '2026-03-01'],
    ['2026-03-01T21:00Z', 0, '2026-03-02'],
    ['2026-03-01T21:00Z', 240, '2026-03-01'],
    ['2026-03-02T00:59:59.999Z', 240, '2026-03-01'],
    ['2026-03-02T01:00Z', 240, '2026-03-02'],
  ])('of %s in Moscow, when days begin %i minutes late, is %s', (iso, dayStart, expected) => {
    expect(dayOf(at(iso), 'Europe/Moscow', dayStart)).toBe(expected);
  });

  it.each(TRANSITIONS)('counts on where in $zone at $at $what', (transition) => {
    for (const dayStart of [0, 60, 150, 240, 360]) {
      const days = daysAround(transition, dayStart);
      days.forEach(({ instant, day }, index) => {
        const isEdge = day !== days[index - 1]?.day || day !== days[index + 1]?.day;
        if (!isEdge && index % 60 !== 0) return;
        expect([instant, dayOf(instant, transition.zone, dayStart)]).toEqual([instant, day]);
      });
    }
  });

  it('is the day whose bounds hold the instant, in every zone and for every start', () => {
    const years = fc.integer({ min: at('1990-01-01Z'), max: at('2040-01-01Z') });
    fc.assert(
      fc.property(years, fc.constantFrom(...ZONES), fc.nat(360), (instant, zone, dayStart) => {
        const day = dayOf(instant, zone, dayStart);
        expect(startOfDay(day, zone, dayStart)).toBeLessThanOrEqual(instant);
        expect(startOfDay(addDays(day, 1), zone, dayStart)).toBeGreaterThan(instant);
      }),
      runs(500),
    );
  });

  it('is the date that Intl writes, when days begin at midnight', () => {
    const years = fc.integer({ min: at('2000-01-01Z'), max: at('2030-01-01Z') });
    const formats = new Map(
      ZONES.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone })]),
    );
    fc.assert(
      fc.property(years, fc.constantFrom(...ZONES), (instant, zone) => {
        expect(dayOf(instant, zone)).toBe(formats.get(zone)?.format(instant));
      }),
      runs(500),
    );
  });
});

describe('calendar days', () => {
  it('are counted across months, years and leap days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2026-03-02', 0)).toBe('2026-03-02');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2026-03-02', '2026-03-02')).toBe(0);
    expect(daysBetween('2026-03-02', '2026-02-28')).toBe(-2);
  });

  it('have a day of the week from Monday to Sunday', () => {
    expect([weekday('2026-03-02'), weekday('2026-03-08')]).toEqual([1, 7]);
  });

  it.each([
    ['2026-03-02', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-3-2', false],
    ['2026-03-02T00:00', false],
    ['', false],
  ])('exist or not: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('clock times', () => {
  it('are found on a day of a zone', () => {
    expect(instantAt('2026-03-02', '09:00', 'Europe/Moscow')).toBe(at('2026-03-02T06:00Z'));
    expect(instantAt('2026-03-02', '09:00:30', 'UTC')).toBe(at('2026-03-02T09:00:30Z'));
  });

  it('are written to the second', () => {
    expect(clockTime(at('2026-03-02T06:00:05.999Z'), 'Europe/Moscow')).toBe('09:00:05');
  });

  it('are written with their offset for other programs', () => {
    expect(isoWithOffset(at('2026-03-02T06:00Z'), 'Europe/Moscow')).toBe(
      '2026-03-02T09:00:00+03:00',
    );
    expect(isoWithOffset(at('2026-03-02T06:00:00.250Z'), 'UTC')).toBe(
      '2026-03-02T06:00:00.25+00:00',
    );
  });

  it('are read with an offset or Z, and not without', () => {
    expect(parseInstant('2026-03-02T09:00:00+03:00')).toBe(at('2026-03-02T06:00Z'));
    expect(parseInstant('2026-03-02T06:00Z')).toBe(at('2026-03-02T06:00Z'));
    for (const text of ['2026-03-02T09:00:00', '2026-03-02', 'noon', '', '2026-02-30T00:00Z']) {
      expect(parseInstant(text)).toBeUndefined();
    }
  });
});

describe('isZone', () => {
  it.each([
    ['Europe/Moscow', true],
    ['europe/moscow', true],
    ['UTC', true],
    ['Asia/Calcutta', true],
    ['+03:00', true],
    ['Mars/Olympus', false],
    ['Europe/Moscow ', false],
    ['2026-03-02T09:00Z', false],
    ['2026-03-02T09:00+03:00[Europe/Moscow]', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(isZone(text)).toBe(expected);
  });
});
