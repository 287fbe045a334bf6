import { describe, expect, it } from 'vitest';

import { SERVICES_DEPARTMENT } from '#shared/simulation/cases/services-department.ts';
import { servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { servicesAsIs, servicesSplit } from '#shared/simulation/cases/services-splits.ts';
import type { MonthFigures } from '#shared/simulation/department/month-figures.ts';
import {
  beginRun,
  continueRun,
  runDepartment,
} from '#shared/simulation/department/run-department.ts';
import { stateOfRun } from '#shared/simulation/department/state-of-run.ts';
import { enterFlowSplit } from '#shared/simulation/flow/flow-split.ts';
import { enterFlowStart } from '#shared/simulation/flow/flow-start.ts';
import { createFlowRun } from '#shared/simulation/flow/flow-state.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import { type StartState, startStateSchema } from '#shared/simulation/model/start-state.ts';
import { randomScenario } from '#test/support/random-scenario.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

type Months = readonly MonthFigures[];
type Figure = (month: MonthFigures) => number;

const MONTHS = 6;
const revenue: Figure = ({ paid, refunded }) => paid - refunded;
const deals: Figure = (month) => month.deals;
const total = (values: Iterable<number>): number =>
  [...values].reduce((sum, each) => sum + each, 0);
const over = (months: Months, figure: Figure): number => total(months.map(figure));

const beginning = (scenario: Scenario, start: Partial<StartState>): Scenario => ({
  ...scenario,
  months: MONTHS,
  start: startStateSchema.parse(start),
});

const servicesWith = (split: Split, leads: number): Scenario => ({
  ...servicesKept({ months: MONTHS, leadsAfter: 600 }),
  department: {
    ...SERVICES_DEPARTMENT,
    market: { ...SERVICES_DEPARTMENT.market, leads: [leads] },
  },
  phases: [{ from: 0, split }],
});

const COMMON = { ...servicesAsIs(), isPersonal: false };
const STAFF = { seniors: 4, juniors: 4, coordinators: 2, accountManagers: 2 };
const AGES = { pool: [140, 100, 90, 50, 30, 10], orders: [30, 28, 25, 20, 12, 6, 3, 1] };
const TASKS = { letter: 20, 'call-back': 30, closing: 10, quote: 5, enquiry: 20, acts: 3 };

/** What a random department has in hand after two years, and its last split going on from there. */
function goingOn(number: number): Scenario {
  const scenario = randomScenario(number);
  const run = beginRun(scenario, 5);
  continueRun(run, 24);
  const { department, phases } = scenario;
  const split = phases.at(-1)?.split ?? servicesAsIs();
  const leads = department.market.leads.slice(24);
  const later = { ...department, market: { ...department.market, leads } };
  const going = { ...scenario, department: later, phases: [{ from: 0, split }] };
  return beginning(going, stateOfRun(run));
}

const CASES: readonly (readonly [string, Scenario])[] = [
  ['a pool, without new leads', beginning(servicesWith(COMMON, 0), { pool: AGES.pool })],
  [
    'leads that nobody called',
    beginning(servicesWith(COMMON, 100), { uncalled: { count: 150, days: 6 } }),
  ],
  ['leads between talks', beginning(servicesWith(COMMON, 0), { closing: 120, agreed: 50 })],
  ['orders', beginning(servicesWith(COMMON, 200), { orders: AGES.orders })],
  ['tasks', beginning(servicesWith(COMMON, 100), { ...AGES, tasks: TASKS })],
  [
    'a backlog of people with their own clients',
    beginning(servicesWith(servicesAsIs(), 400), {
      ...AGES,
      uncalled: { count: 200, days: 12 },
      closing: 30,
      agreed: 5,
      tasks: { ...TASKS, letter: 200, 'call-back': 100 },
    }),
  ],
  [
    'a split',
    beginning(servicesWith(servicesSplit(STAFF, 'base'), 600), {
      ...AGES,
      closing: 40,
      agreed: 8,
      tasks: TASKS,
    }),
  ],
  ...[3, 21, 55, 89].map((number) => [`random ${number}, going on`, goingOn(number)] as const),
];
const RUNS = 30;

/** By how much expected numbers differ from the mean of runs, in parts of it. */
function errorsOf(scenario: Scenario): {
  readonly revenue: number;
  readonly deals: number;
  readonly months: number[];
} {
  const flow = runFlow(scenario);
  const runs = Array.from({ length: RUNS }, (_, run) => runDepartment(scenario, 9, run));
  const mean = (figure: Figure, from = 0, to = MONTHS): number =>
    total(runs.map((months) => over(months.slice(from, to), figure))) / RUNS;
  return {
    revenue: over(flow, revenue) / mean(revenue) - 1,
    deals: over(flow, deals) / mean(deals) - 1,
    // Against the mean month, since a month without deals has no parts.
    months: flow.map(
      (month, at) => ((deals(month) - mean(deals, at, at + 1)) * MONTHS) / mean(deals),
    ),
  };
}

describe('expected numbers that begin with what is in hand', () => {
  it('are those of runs that begin with it', { timeout: 120_000 }, () => {
    const errors = CASES.map(([, scenario]) => errorsOf(scenario));
    for (const [at, [name]] of CASES.entries()) {
      expect(Math.abs(errors[at]?.revenue ?? 1), `revenue of ${name}`).toBeLessThan(0.12);
      expect(Math.abs(errors[at]?.deals ?? 1), `deals of ${name}`).toBeLessThan(0.12);
    }
    const months = errors.flatMap((each) => each.months.map(Math.abs));
    expect(total(errors.map((each) => Math.abs(each.revenue))) / CASES.length).toBeLessThan(0.04);
    expect(total(months) / months.length).toBeLessThan(0.06);
  });

  it('are those of a run that goes on from there', { timeout: 60_000 }, () => {
    const before = 12;
    const steady = { ...servicesWith(COMMON, 200), months: before + MONTHS };
    const states = Array.from({ length: 40 }, (_, run) => {
      const begun = beginRun(steady, 1, run);
      continueRun(begun, before);
      return stateOfRun(begun);
    });
    const going = runFlow(steady).slice(before);
    const begun = runFlow(beginning(steady, meanOf(states)));
    for (const figure of [revenue, deals, pooled, active, contacted]) {
      expect(Math.abs(over(begun, figure) / over(going, figure) - 1)).toBeLessThan(0.05);
      for (const [at, month] of begun.entries()) {
        // Who is away in which week differs: what is least important feels it most.
        expect(Math.abs(figure(month) / figure(going[at] ?? month) - 1)).toBeLessThan(0.15);
      }
    }
  });

  it('begin with just that', () => {
    const uncalled = { count: 25, days: 3 };
    const tasks = { letter: 5, 'call-back': 6, closing: 3, contract: 1, enquiry: 9, acts: 2 };
    const inHand = { ...AGES, uncalled, closing: 7, agreed: 4, tasks };
    const scenario = beginning(servicesWith(servicesAsIs(), 0), inHand);
    const run = createFlowRun(scenario);
    enterFlowSplit(run, run.split);
    enterFlowStart(run, startStateSchema.parse(inHand));
    const { places, kinds, talkDays, payDays, dueDays, classes, stages } = run.plan;
    const sum = (place: number, count = 1): number =>
      total(run.populations.map(({ numbers }) => total(numbers.subarray(place, place + count))));
    const waiting = kinds.operation.reduce<Record<string, number>>((found, operation, kind) => {
      const code = run.plan.department.operations[operation] ?? '';
      return { ...found, [code]: (found[code] ?? 0) + sum(places.waiting + kind) };
    }, {});
    const close = (value: number): unknown => expect.closeTo(value, 6);
    expect(waiting).toEqual({
      ...Object.fromEntries(run.plan.department.operations.map((code) => [code, close(0)])),
      ...Object.fromEntries(Object.entries(tasks).map(([code, count]) => [code, close(count)])),
      'first-call': close(25),
    });
    const due = sum(places.due, dueDays * classes);
    expect([sum(places.pool), due]).toEqual([close(420), close(420 - 6)]);
    expect([sum(places.talks, talkDays), sum(places.pays, payDays)]).toEqual([close(7), close(4)]);
    expect(sum(places.orders, stages)).toBeCloseTo(125 - 2, 6);
  });

  it('are those of an empty department where nothing is in hand', () => {
    const scenario = servicesWith(servicesAsIs(), 300);
    expect(runFlow(beginning(scenario, {}))).toEqual(runFlow({ ...scenario, months: MONTHS }));
  });

  it('lose leads that cannot be in a pool of that age by calling them', () => {
    const old = { pool: [...Array<number>(30).fill(0), 20] };
    const months = runFlow(beginning(servicesWith(COMMON, 0), old));
    expect(over(months, ({ lost }) => total(lost))).toBeCloseTo(20, 3);
    expect(over(months, deals)).toBeLessThan(0.01);
  });

  it('open no more tasks of the pool and of orders than there can be', () => {
    const few = { pool: [4], orders: [3], tasks: { 'call-back': 90, letter: 90, enquiry: 90 } };
    const [month] = runFlow(beginning(servicesWith(COMMON, 0), few));
    expect(month?.begun[2]).toBeLessThan(4 + 4);
    expect(month?.begun[1]).toBeLessThan(4 + 8);
  });

  it('sell to those whose papers wait where nothing else is to be done', () => {
    const department = departmentOf([{ cause: 'won', minutes: { kind: 'fixed', mean: 10 } }], {
      market: { leads: [0] },
    });
    const scenario = scenarioOf(department, 2, oneRole(['won'], 1));
    const start = { uncalled: { count: 12, days: 5 }, tasks: { won: 8 } };
    expect(over(runFlow(beginning(scenario, start)), deals)).toBeCloseTo(20, 3);
  });
});

const pooled: Figure = ({ pool }) => pool;
const active: Figure = ({ activeOrders }) => activeOrders;
const contacted: Figure = (month) => month.contacted;

/** The mean of states, in whole numbers as a CRM has them. */
function meanOf(states: readonly StartState[]): StartState {
  const mean = (of: (state: StartState) => number): number =>
    Math.round(total(states.map(of)) / states.length);
  const ages = (of: (state: StartState) => readonly number[]): number[] =>
    Array.from({ length: Math.max(...states.map((state) => of(state).length)) }, (_, age) =>
      mean((state) => of(state)[age] ?? 0),
    );
  const codes = [...new Set(states.flatMap(({ tasks }) => Object.keys(tasks)))];
  return {
    pool: ages(({ pool }) => pool),
    uncalled: {
      count: mean(({ uncalled }) => uncalled.count),
      days: mean(({ uncalled }) => uncalled.days),
    },
    closing: mean(({ closing }) => closing),
    agreed: mean(({ agreed }) => agreed),
    orders: ages(({ orders }) => orders),
    tasks: Object.fromEntries(codes.map((code) => [code, mean(({ tasks }) => tasks[code] ?? 0)])),
  };
}
