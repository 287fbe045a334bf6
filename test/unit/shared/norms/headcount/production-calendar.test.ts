import { describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { deriveCalendar } from '#shared/norms/headcount/derive-calendar.ts';
import {
  calendarFund,
  fundOfMonths,
  productionCalendarSchema,
} from '#shared/norms/headcount/production-calendar.ts';
import {
  RUSSIA_2026,
  RUSSIA_2027,
  RUSSIAN_CALENDARS,
  RUSSIAN_HOLIDAYS,
} from '#shared/norms/headcount/russian-calendar.ts';

const workDays = ({ months }: typeof RUSSIA_2026): number[] =>
  months.map((month) => month.workDays);
const shortDays = ({ months }: typeof RUSSIA_2026): number[] =>
  months.map((month) => month.shortDays);

describe('the calendar of 2026', () => {
  it('is the published one: 247 days, four short ones', () => {
    expect(workDays(RUSSIA_2026)).toEqual([15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
    expect(shortDays(RUSSIA_2026)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 0]);
  });

  it.each([
    [8, 1972],
    [7.2, 1774.4],
    [4.8, 1181.6],
  ])('has at %f h a day %f h', (hoursPerDay, fund) => {
    expect(fundOfMonths(RUSSIA_2026, hoursPerDay)).toBeCloseTo(fund, 8);
  });

  it('can be cut into months', () => {
    expect(fundOfMonths(RUSSIA_2026, 8, { from: 4, to: 4 })).toBe(175);
    expect(fundOfMonths(RUSSIA_2026, 8, { from: 5, to: 4 })).toBe(0);
  });
});

describe('deriveCalendar', () => {
  it('gives the published calendar of 2021, with a short Saturday in the place of a Monday', () => {
    const moved = [
      { from: '2021-01-02', to: '2021-11-05' },
      { from: '2021-01-03', to: '2021-12-31' },
      { from: '2021-02-20', to: '2021-02-22' },
    ];
    const calendar = deriveCalendar({
      ...RUSSIAN_HOLIDAYS,
      year: 2021,
      moved,
      isPreliminary: false,
    });
    expect(workDays(calendar)).toEqual([15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22]);
    expect(shortDays(calendar)).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0]);
    expect(fundOfMonths(calendar, 8)).toBe(1972);
  });

  it('gives the published year 2024: 248 days and 1979 h', () => {
    const moved = [
      { from: '2024-01-06', to: '2024-05-10' },
      { from: '2024-01-07', to: '2024-12-31' },
      { from: '2024-04-27', to: '2024-04-29' },
      { from: '2024-11-02', to: '2024-04-30' },
      { from: '2024-12-28', to: '2024-12-30' },
    ];
    const calendar = deriveCalendar({
      ...RUSSIAN_HOLIDAYS,
      year: 2024,
      moved,
      isPreliminary: false,
    });
    expect(workDays(calendar).reduce((total, days) => total + days, 0)).toBe(248);
    expect(fundOfMonths(calendar, 8)).toBe(1979);
  });

  it('moves a weekend that is a holiday past the holidays that follow', () => {
    const rules = { movedByDecreeOnly: [], moved: [], isPreliminary: false, year: 2026 };
    // Saturday, Sunday and Monday: two weekend days to move, to Tuesday and Wednesday.
    const three = deriveCalendar({ ...rules, holidays: ['08-01', '08-02', '08-03'] });
    const none = deriveCalendar({ ...rules, holidays: [] });
    expect(none.months[7]?.workDays).toBe(21);
    expect(three.months[7]?.workDays).toBe(18);
    expect(three.months[6]).toEqual({ workDays: 23, shortDays: 1 });
  });
});

describe('the calendar of 2027', () => {
  it('is derived, and says so', () => {
    expect(workDays(RUSSIA_2027).reduce((total, days) => total + days, 0)).toBe(247);
    expect(fundOfMonths(RUSSIA_2027, 8)).toBe(1972);
    expect(RUSSIA_2027.isPreliminary).toBe(true);
    expect(RUSSIA_2026.isPreliminary).toBe(false);
  });

  it('has three days off in May and June, as holidays fall on weekends', () => {
    expect(RUSSIA_2027.months[4]).toEqual({ workDays: 19, shortDays: 0 });
    expect(RUSSIA_2027.months[5]).toEqual({ workDays: 21, shortDays: 1 });
    expect(RUSSIA_2027.months[3]?.shortDays).toBe(1);
  });
});

describe('the calendars of years that are over', () => {
  // As they were published by month, and their hours at 40 h a week.
  it.each([
    [2024, [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21], 1979],
    [2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22], 1972],
  ])('of %i follows from the decree', (year, months, hours) => {
    const calendar = RUSSIAN_CALENDARS.find((each) => each.year === year);
    assert(calendar !== undefined, `there is one of ${year}`);
    expect(workDays(calendar)).toEqual(months);
    expect(fundOfMonths(calendar, 8)).toBe(hours);
    expect(calendar.isPreliminary).toBe(false);
  });
});

describe('a calendar', () => {
  it('can be edited', () => {
    expect(RUSSIAN_CALENDARS.map((each) => productionCalendarSchema.parse(each))).toEqual(
      RUSSIAN_CALENDARS,
    );
    const months = RUSSIA_2026.months.slice(1);
    expect(productionCalendarSchema.safeParse({ ...RUSSIA_2026, months }).success).toBe(false);
  });

  it('gives hours', () => {
    expect(calendarFund(247, 4)).toBe(1972);
    expect(calendarFund(0, 0)).toBe(0);
  });
});
