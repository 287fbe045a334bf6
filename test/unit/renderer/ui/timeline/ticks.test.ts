import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ticksOf } from '#renderer/ui/timeline/ticks.ts';
import { formatExactTime } from '#shared/lib/format.ts';

const HOUR = 3_600_000;
const ZONES = [
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Yekaterinburg',
  'UTC',
];
const times = (from: number, hours: number, width: number, zone: string): string[] =>
  ticksOf({ from, to: from + hours * HOUR, width }, zone).ticks.map(({ at }) =>
    formatExactTime('en', at, zone),
  );

describe('the axis', () => {
  it('has lines at round times of the place', () => {
    const from = Date.UTC(2026, 10, 21, 2, 30);
    expect(times(from, 4, 400, 'Asia/Kolkata')).toEqual([
      '08:00:00',
      '09:00:00',
      '10:00:00',
      '11:00:00',
    ]);
  });

  it('gets finer with the zoom, down to the second', () => {
    const from = Date.UTC(2026, 10, 21, 9);
    expect(times(from, 1, 1000, 'UTC')).toHaveLength(12);
    const close = ticksOf({ from, to: from + 30_000, width: 1000 }, 'UTC');
    expect(close.hasSeconds).toBe(true);
    expect(close.ticks[1]?.at).toBe(from + 5000);
  });

  it('skips the hour that does not exist', () => {
    expect(times(Date.UTC(2026, 2, 29, 0), 3, 300, 'Europe/Berlin')).toEqual([
      '01:00:00',
      '03:00:00',
      '04:00:00',
    ]);
  });

  it('has the repeated hour twice', () => {
    expect(times(Date.UTC(2026, 9, 25, 0), 3, 300, 'Europe/Berlin')).toEqual([
      '02:00:00',
      '02:00:00',
      '03:00:00',
    ]);
  });

  it('has lines for many days too', () => {
    const { ticks } = ticksOf({ from: 0, to: 60 * 24 * HOUR, width: 600 }, 'UTC');
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.length).toBeLessThan(10);
  });

  it('never lets two labels touch, wherever and whenever the work is done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }),
        fc.integer({ min: 30_000, max: 40 * HOUR }),
        fc.integer({ min: 200, max: 3000 }),
        (zone, from, span, width) => {
          const { ticks, hasSeconds } = ticksOf({ from, to: from + span, width }, zone);
          const room = hasSeconds ? 88 : 64;
          const distances = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
          expect(Math.min(room, ...distances)).toBeGreaterThanOrEqual(room - 1e-6);
          const shown = ticks.map(({ at }) => formatExactTime('en', at, zone));
          expect(hasSeconds || shown.every((time) => time.endsWith(':00'))).toBe(true);
          expect(ticks.every(({ at }) => at >= from && at < from + span)).toBe(true);
        },
      ),
    );
  });
});
