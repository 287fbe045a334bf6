import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, clockTime, instantAt, weekday } from '#shared/lib/time.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import { samplingPlanSchema } from '#shared/studies/sampling-plan.ts';

const plan = samplingPlanSchema.parse({});
const MOSCOW = 'Europe/Moscow';

const plans = fc.record({
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  promptsPerDay: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
  start: fc.integer({ min: 0, max: 20 }),
  hours: fc.integer({ min: 1, max: 3 }),
  day: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days)),
  zone: fc.constantFrom('Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
});
const two = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

describe('the moments of a day', () => {
  it('lie one in each equal part of the working hours, whatever clocks do on it', () => {
    fc.assert(
      fc.property(plans, ({ start, hours, day, zone, ...rest }) => {
        const [from, to] = [two(start), two(start + hours)];
        const every = { ...plan, ...rest, from, to, weekdays: [1, 2, 3, 4, 5, 6, 7] };
        const times = dayMoments(every, day, zone, 'somebody');
        const [first, last] = [instantAt(day, from, zone), instantAt(day, to, zone)];
        const block = rest.promptsPerDay === null ? 3_600_000 : (last - first) / rest.promptsPerDay;
        const parts = times.map((at) => Math.floor((at - first) / Math.ceil(block)));
        expect(times.every((at) => at >= first && at < last)).toBe(true);
        expect(parts).toEqual(times.map((_, place) => place));
      }),
    );
  });

  it('are six from nine to six, each in its hour and a half', () => {
    expect(dayMoments(plan, '2026-03-02', MOSCOW, 'Anna')).toHaveLength(6);
    expect(dayMoments({ ...plan, promptsPerDay: null }, '2026-03-02', MOSCOW, 'Anna')).toHaveLength(
      9,
    );
  });

  it('are the same for the same seed, day and person, and others for another of them', () => {
    const times = dayMoments(plan, '2026-03-02', MOSCOW, 'Anna');
    expect(dayMoments(plan, '2026-03-02', MOSCOW, 'Anna')).toEqual(times);
    expect(dayMoments({ ...plan, seed: 2 }, '2026-03-02', MOSCOW, 'Anna')).not.toEqual(times);
    expect(dayMoments(plan, '2026-03-02', MOSCOW, 'Boris')).not.toEqual(times);
    const next = dayMoments(plan, '2026-03-03', MOSCOW, 'Anna');
    const clocks = (of: readonly number[]) => of.map((at) => clockTime(at, MOSCOW));
    expect(clocks(next)).not.toEqual(clocks(times));
  });

  it('are none on other weekdays, and where the hours end before they begin', () => {
    expect(weekday('2026-03-07')).toBe(6);
    expect(dayMoments(plan, '2026-03-07', MOSCOW, 'Anna')).toEqual([]);
    expect(dayMoments({ ...plan, from: '18:00', to: '09:00' }, '2026-03-02', MOSCOW, 'A')).toEqual(
      [],
    );
  });
});
