import { describe, expect, it } from 'vitest';

import { servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { servicesAsIs } from '#shared/simulation/cases/services-splits.ts';
import { assertDepartment } from '#shared/simulation/department/conservation.ts';
import { leadCounts } from '#shared/simulation/department/lead-counts.ts';
import type { MonthFigures } from '#shared/simulation/department/month-figures.ts';
import { beginRun, continueRun, stepRun } from '#shared/simulation/department/run-department.ts';
import type { Department } from '#shared/simulation/model/department.ts';
import { departmentSchema } from '#shared/simulation/model/department.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';

const CASE = servicesKept({ months: 18, leadsAfter: 600 });
const AS_IS = servicesAsIs();
const RUNS = 12;

const withDepartment = (change: Partial<Department>, scenario = CASE): Scenario => ({
  ...scenario,
  department: { ...scenario.department, ...change },
});
const withSplits = (...splits: readonly (readonly [from: number, split: Split])[]): Scenario => ({
  ...CASE,
  phases: splits.map(([from, split]) => ({ from, split })),
});

function run(scenario: Scenario, replication = 0) {
  const begun = beginRun(scenario, 1, replication);
  continueRun(begun, scenario.months);
  assertDepartment(begun);
  return begun;
}

const totalOf = (months: readonly MonthFigures[], of: (month: MonthFigures) => number): number =>
  months.reduce((sum, month) => sum + of(month), 0);
const busyIn = ({ busy }: MonthFigures): number => busy.reduce((sum, each) => sum + each, 0);

/** Money kept in all months, mean over some runs. */
function revenueOf(scenario: Scenario): number {
  const all = Array.from({ length: RUNS }, (_, replication) =>
    totalOf(run(scenario, replication).months, ({ paid, refunded }) => paid - refunded),
  );
  return all.reduce((sum, each) => sum + each, 0) / RUNS;
}

const withoutOperation = (code: string): Scenario =>
  withSplits([
    0,
    {
      ...AS_IS,
      roles: AS_IS.roles.map((role) => ({
        ...role,
        operations: role.operations.filter((each) => each !== code),
      })),
    },
  ]);

describe('a department in which nothing can go well', () => {
  it('sells nothing without leads', () => {
    const { market } = CASE.department;
    const months = run(withDepartment({ market: { ...market, leads: [0] } })).months;
    expect(totalOf(months, ({ deals, leads }) => deals + leads)).toBe(0);
    expect(totalOf(months, busyIn)).toBe(0);
  });

  it('sells nothing without people, and loses no lead out of sight', () => {
    const end = run(withSplits([0, { ...AS_IS, staff: [] }]));
    expect(totalOf(end.months, ({ deals }) => deals)).toBe(0);
    expect(leadCounts(end).waits).toBe(end.leads.count);
  });

  it('sells little while nearly everybody is away', () => {
    // Nine weeks of ten are the most that can be given.
    const { time } = CASE.department;
    const away = withDepartment({ time: { ...time, absence: 0.9 } });
    const present = totalOf(run(away).months, (month) => month.present[0] ?? 0);
    expect(present).toBeLessThan(0.2 * 6 * 18 * 21 * 408);
    expect(revenueOf(away)).toBeLessThan(0.3 * revenueOf(CASE));
  });

  it('does nothing while everybody is away', () => {
    const { time } = CASE.department;
    const end = beginRun(withDepartment({ time: { ...time, absence: 0.9 } }), 1);
    for (const worker of end.workers) worker.isAway = true;
    while (end.now < 4 * time.dayMinutes && stepRun(end));
    expect(end.workers.every(({ task }) => task < 0)).toBe(true);
    expect(leadCounts(end).waits).toBe(end.leads.count);
  });

  it('keeps its questions within bounds when nobody answers them', () => {
    const { orders } = CASE.department;
    const asking = { ...orders, enquiriesAMonth: 200, repeated: 1, silentRefund: 0 };
    const end = run(withDepartment({ orders: asking }, withoutOperation('enquiry')));
    const asked = end.queues[ENQUIRY]?.reduce((sum, { size }) => sum + size, 0) ?? 0;
    const { paid, done } = leadCounts(end);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(2 * (paid + done));
  });
});

const ENQUIRY = CASE.department.operations.findIndex(({ code }) => code === 'enquiry');

describe('an operation that nobody does', () => {
  it.each(CASE.department.operations.map(({ code }) => code))('costs money: %s', (code) => {
    expect(revenueOf(withoutOperation(code))).toBeLessThan(revenueOf(CASE));
  });
});

describe('people who come and go', () => {
  const leaving = (from: number, names: readonly string[], isPersonal = true): [number, Split] => [
    from,
    { ...AS_IS, isPersonal, staff: AS_IS.staff.filter(({ name }) => !names.includes(name)) },
  ];

  it('leave their clients to those who stay', () => {
    const end = run(withSplits([0, AS_IS], leaving(9, ['M1', 'M2', 'M3'])));
    const gone = new Set([0, 1, 2]);
    for (let lead = 0; lead < end.leads.count; lead += 1) {
      const isOpen = (end.leads.state[lead] ?? 9) < 5;
      expect(isOpen && gone.has(end.leads.owner[lead] ?? -1)).toBe(false);
    }
    const ownQueues = end.queues.flatMap((rings) => rings.slice(1, 4));
    expect(ownQueues.every(({ size }) => size === 0)).toBe(true);
    expect(end.workers.slice(0, 3).every(({ task }) => task < 0)).toBe(true);
  });

  it('may all be others from one month to the next, with full queues', () => {
    const others = AS_IS.staff.map((each, index) => ({ ...each, name: `N${index + 1}` }));
    const end = run(withSplits([0, AS_IS], [12, { ...AS_IS, staff: others }]));
    expect(end.workers).toHaveLength(12);
    expect(busyIn(end.months[13] ?? end.figures)).toBeGreaterThan(0);
    expect(end.workers.filter(({ role }) => role < 0).map(({ name }) => name)).toEqual(
      AS_IS.staff.map(({ name }) => name),
    );
  });

  it('may come for one month only', () => {
    const end = run(withSplits([0, AS_IS], [9, servicesAsIs(9)], [10, AS_IS]));
    const present = end.months.map((month) => month.present[0] ?? 0);
    expect(present[9]).toBeGreaterThan(1.2 * (present[8] ?? 0));
    expect(present[10]).toBeLessThan(1.1 * (present[8] ?? 0));
  });

  it('may be one for everything', () => {
    const end = run(withSplits(leaving(0, ['M2', 'M3', 'M4', 'M5', 'M6'], false)));
    expect(totalOf(end.months, ({ deals }) => deals)).toBeGreaterThan(0);
    const last = end.months[17];
    expect((last?.busy[0] ?? 0) / (last?.present[0] ?? 1)).toBeGreaterThan(0.95);
  });

  it('take the queue over when personal clients become common, and common ones personal', () => {
    const common = { ...AS_IS, isPersonal: false };
    const end = run(withSplits([0, AS_IS], [14, common], [16, AS_IS]));
    const owners = new Set(
      Array.from({ length: end.leads.count }, (_, lead) => lead)
        .filter((lead) => (end.leads.state[lead] ?? 9) < 5)
        .map((lead) => end.leads.owner[lead]),
    );
    expect([...owners].toSorted((one = 0, other = 0) => one - other)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('months of different lengths', () => {
  it('have as many minutes as they have days', () => {
    const days = [15, 23, 10.5, 21];
    const { time } = CASE.department;
    const end = run(withDepartment({ time: { ...time, workDays: days, absence: 0 } }));
    const minutes = end.months.slice(0, 4).map((month) => month.present[0] ?? 0);
    for (const [month, count] of days.entries()) {
      expect(minutes[month]).toBeCloseTo(6 * count * 408, 4);
    }
  });
});

/** Every field of a department that is one number, by its path. */
const NUMBERS = Object.entries(CASE.department).flatMap(([part, fields]) =>
  Array.isArray(fields)
    ? []
    : Object.entries(fields)
        .filter(([field, value]) => typeof value === 'number' && field !== 'margin')
        .map(([field]) => ({ part, field })),
);

describe('a number that is missing', () => {
  it.each(NUMBERS)('is an error, and never NaN: $part.$field', ({ part, field }) => {
    const given: Record<string, Record<string, unknown>> = structuredClone(
      CASE.department,
    ) as never;
    expect(departmentSchema.safeParse(given).success).toBe(true);
    for (const value of [undefined, Number.NaN, Infinity, null, '1']) {
      const wrong = { ...given, [part]: { ...given[part], [field]: value } };
      expect(departmentSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it('is one where a whole part of a scenario is missing, too', () => {
    expect(scenarioSchema.safeParse(CASE).success).toBe(true);
    for (const part of ['department', 'phases', 'months', 'name']) {
      expect(scenarioSchema.safeParse({ ...CASE, [part]: undefined }).success).toBe(false);
    }
  });
});
