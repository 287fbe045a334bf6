import { describe, expect, it } from 'vitest';

import { RUSSIAN_CALENDARS } from '#shared/norms/headcount/russian-calendar.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { runDepartment } from '#shared/simulation/department/run-department.ts';
import { draftCalendar } from '#shared/simulation/draft/draft-calendar.ts';
import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import { monthAfter } from '#shared/simulation/model/calendar-month.ts';
import {
  calendarMonthOf,
  calendarSource,
  calendarYears,
  runYears,
  yearsWithoutCalendar,
} from '#shared/simulation/model/run-calendar.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';

const STAFF = { seniors: 2, juniors: 2, coordinators: 1, accountManagers: 1 };
const SPAN = { months: 36, change: 18 };

describe('months of the calendar', () => {
  it.each([
    ['2026-01', 0, '2026-01'],
    ['2026-01', 11, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-04', -18, '2024-10'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %i more is %s', (month, count, expected) => {
    expect(monthAfter(month, count)).toBe(expected);
  });

  const scenario: Scenario = {
    ...servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base'),
    firstMonth: '2026-11',
  };

  it('are counted from the first of the run', () => {
    expect(calendarMonthOf(scenario, 1)).toBe('2026-11');
    expect(calendarMonthOf(scenario, 24)).toBe('2028-10');
    expect(runYears(scenario)).toEqual([2026, 2027, 2028]);
    const { firstMonth: _, ...plain } = scenario;
    expect(calendarMonthOf(plain, 1)).toBeNull();
    expect(runYears(plain)).toEqual([]);
  });

  it('name the years that have no calendar, until somebody sets the days', () => {
    const path = 'department.time.workDays';
    const known = { ...scenario, sources: { [path]: calendarSource([2026, 2027]) } };
    expect(calendarYears(known.sources[path])).toEqual([2026, 2027]);
    expect(yearsWithoutCalendar(known)).toEqual([2028]);
    expect(yearsWithoutCalendar(scenario)).toEqual([]);
    const edited = editScenario(known, { kind: 'number', path, value: 20 });
    expect(yearsWithoutCalendar(edited)).toEqual([]);
  });

  it.each(['2026-13', '2026-1', '26-01', 'January'])('are not %s', (firstMonth) => {
    expect(scenarioSchema.safeParse({ ...scenario, firstMonth }).success).toBe(false);
  });
});

describe('the working days of a draft', () => {
  it('are those of the production calendar, months of years without one from Monday to Friday', () => {
    const found = draftCalendar({ lastDay: '2026-12-30', calendars: RUSSIAN_CALENDARS }, SPAN);
    expect(found?.firstMonth).toBe('2025-07');
    // January 2026 and 2027, with their holidays.
    expect([found?.workDays[6], found?.workDays[18]]).toEqual([15, 15]);
    // January to March 2028: Mondays to Fridays, holidays too.
    expect(found?.workDays.slice(30, 33)).toEqual([21, 21, 23]);
    expect(found?.source).toEqual(calendarSource([2025, 2026, 2027]));
  });

  it('are assumed where no year has a calendar', () => {
    const found = draftCalendar({ lastDay: '2040-02-01', calendars: RUSSIAN_CALENDARS }, SPAN);
    expect(found?.firstMonth).toBe('2038-09');
    expect(found?.source).toEqual({ kind: 'assumed', low: 16, high: 22 });
    expect(found?.workDays.at(-1)).toBe(22);
  });

  it('are none before anything was recorded', () => {
    expect(draftCalendar({ lastDay: null, calendars: RUSSIAN_CALENDARS }, SPAN)).toBeNull();
  });
});

describe('working days by month', () => {
  const DAYS = [20, 10, 15, 22, 5, 21];
  const plain = servicesChanged({ months: DAYS.length, leadsAfter: 600 }, STAFF, 'base');
  const scenario: Scenario = {
    ...plain,
    phases: plain.phases.slice(0, 1),
    department: {
      ...plain.department,
      time: { ...plain.department.time, workDays: DAYS, absence: 0 },
    },
  };
  const minutes = DAYS.map((days) => days * scenario.department.time.dayMinutes * 6);

  it.each([
    ['events', () => runDepartment(scenario, 1, 0)],
    ['expected numbers', () => runFlow(scenario)],
  ])('are what people of the engine of %s have in each month', (_engine, run) => {
    const present = run().map((month) => month.present.reduce((sum, each) => sum + each, 0));
    expect(present).toHaveLength(DAYS.length);
    // Who is busy when a month ends is counted when the task ends: a task is an hour or two of six people's month.
    for (const [month, value] of present.entries()) {
      expect(Math.abs(value / (minutes[month] ?? 0) - 1)).toBeLessThan(0.06);
    }
  });

  it('leave the leads of a month as they are given', () => {
    const leads = runFlow(scenario).map((month) => month.leads);
    expect(leads.map(Math.round)).toEqual(Array(DAYS.length).fill(300));
  });
});
