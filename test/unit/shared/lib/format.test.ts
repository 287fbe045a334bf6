import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatAverage,
  formatClock,
  formatDay,
  formatDuration,
  formatExactTime,
  formatHours,
  formatNumber,
  formatPeriod,
  formatShare,
  formatShareRange,
  formatStopwatch,
  formatTime,
} from '#shared/lib/format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Spaces that must not break are written as plain ones here. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2009]/g, ' ');

describe('durations', () => {
  it.each([
    [0, '0:00:00'],
    [999, '0:00:00'],
    [12 * MINUTE + 41_000, '0:12:41'],
    [3 * HOUR + 25 * MINUTE + 10_000, '3:25:10'],
    [123 * HOUR, '123:00:00'],
    [-5, '0:00:00'],
  ])('%i ms on a clock is %s', (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });

  it.each([
    [0, '0:00'],
    [9000, '0:09'],
    [12 * MINUTE + 41_000, '12:41'],
    [9 * MINUTE + 5000, '9:05'],
    [HOUR, '1:00:00'],
  ])('%i ms on a stopwatch is %s', (ms, text) => {
    expect(formatStopwatch(ms)).toBe(text);
  });

  it.each([
    [0, '0 min', '0 мин'],
    [1, '1 s', '1 с'],
    [45_999, '45 s', '45 с'],
    [59_999, '59 s', '59 с'],
    [16 * MINUTE, '16 min', '16 мин'],
    [59 * MINUTE + 59_000, '1 h 00 min', '1 ч 00 мин'],
    [2 * HOUR + 5 * MINUTE, '2 h 05 min', '2 ч 05 мин'],
    [1234 * HOUR, '1,234 h 00 min', '1 234 ч 00 мин'],
  ])('%i ms in words is %s or %s', (ms, english, russian) => {
    expect(plain(formatDuration('en', ms))).toBe(english);
    expect(plain(formatDuration('ru', ms))).toBe(russian);
  });

  it('never break between a number and its unit', () => {
    expect(formatDuration('en', 2 * HOUR)).not.toContain(' ');
    expect(formatAverage('ru', 2 * HOUR)).not.toContain(' ');
  });

  it('as averages have one decimal, always', () => {
    expect(plain(formatAverage('en', 4.2 * MINUTE))).toBe('4.2 min');
    expect(plain(formatAverage('ru', 4.2 * MINUTE))).toBe('4,2 мин');
    expect(plain(formatAverage('en', 9 * MINUTE))).toBe('9.0 min');
    expect(plain(formatHours('ru', 312.5 * HOUR))).toBe('312,5 ч');
  });

  it('grow with the time they tell', () => {
    const seconds = (clock: string): number =>
      clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    fc.assert(
      fc.property(fc.nat(1e9), (ms) => {
        expect(seconds(formatClock(ms))).toBe(Math.floor(ms / 1000));
        expect(seconds(formatStopwatch(ms))).toBe(Math.floor(ms / 1000));
      }),
    );
  });
});

describe('shares', () => {
  it.each([
    [0, '0 %'],
    [0.0002, '< 0.1 %'],
    [0.0523, '5.2 %'],
    [0.0994, '9.9 %'],
    [0.0996, '10 %'],
    [0.523, '52 %'],
    [1, '100 %'],
  ])('%d is %s', (share, text) => {
    expect(plain(formatShare('en', share))).toBe(text);
  });

  it('show their interval with the same number of decimals', () => {
    expect(plain(formatShareRange('en', 0.523, { low: 0.471, high: 0.568 }))).toBe('52 % (47–57)');
    expect(plain(formatShareRange('ru', 0.052, { low: 0.031, high: 0.11 }))).toBe(
      '5,2 % (3,1–11,0)',
    );
  });
});

describe('times and days', () => {
  const at = Date.UTC(2026, 10, 21, 11, 5, 9);

  it('are those of the zone, with 24 hours', () => {
    expect(formatTime('en', at, 'Asia/Yekaterinburg')).toBe('16:05');
    expect(formatTime('ru', at, 'America/New_York')).toBe('06:05');
    expect(formatExactTime('en', at, 'Asia/Kolkata')).toBe('16:35:09');
    expect(formatTime('en', Date.UTC(2026, 0, 1), 'UTC')).toBe('00:00');
  });

  it('follow the clocks of the zone when they change', () => {
    expect(formatTime('en', Date.UTC(2026, 2, 29, 0, 59), 'Europe/Berlin')).toBe('01:59');
    expect(formatTime('en', Date.UTC(2026, 2, 29, 1, 0), 'Europe/Berlin')).toBe('03:00');
  });

  it('write a day as people do', () => {
    expect(formatDay('en', '2026-11-21')).toBe('Saturday 21 November');
    expect(formatDay('ru', '2026-11-21')).toBe('суббота, 21 ноября');
    expect(formatDay('en', '2026-11-21', 'full')).toBe('21 November 2026');
    expect(formatDay('ru', '2026-11-21', 'short')).toBe('сб, 21 нояб.');
  });

  it('do not repeat what the ends of a period share', () => {
    expect(plain(formatPeriod('en', '2026-03-02', '2026-03-06'))).toBe('2 – 6 March 2026');
    expect(plain(formatPeriod('ru', '2026-03-02', '2026-03-06'))).toBe('2–6 марта 2026 г.');
    expect(formatPeriod('en', '2026-03-02', '2026-03-02')).toBe('2 March 2026');
  });
});

it('plain numbers have the separators of the language', () => {
  expect(formatNumber('en', 1234.56, 1)).toBe('1,234.6');
  expect(plain(formatNumber('ru', 1234.5, 2))).toBe('1 234,5');
  expect(formatNumber('ru', 2, 2, true)).toBe('2,00');
});
