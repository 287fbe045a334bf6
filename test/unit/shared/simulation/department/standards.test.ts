import { describe, expect, it } from 'vitest';

import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { beginRun, runDepartment, stepRun } from '#shared/simulation/department/run-department.ts';
import { withStandard } from '#shared/simulation/edit/with-standard.ts';
import { waitsLonger } from '#shared/simulation/exact/mm1.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split, Standard } from '#shared/simulation/model/split.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import { standardWarnings } from '#shared/simulation/outcome/standard-outcomes.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const CASE = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');
const PROMISED: readonly Standard[] = [
  { operation: 'first-call', withinHours: 1 },
  { operation: 'enquiry', withinHours: 6.8 },
  { operation: 'quote', withinHours: 13.6 },
];

const promising = (split: Split, standards: readonly Standard[]): Split => ({
  ...split,
  standards: [...standards],
});
const withLast = (scenario: Scenario, standards: readonly Standard[]): Scenario => ({
  ...scenario,
  phases: scenario.phases.map((phase, index) =>
    index === scenario.phases.length - 1
      ? { ...phase, split: promising(phase.split, standards) }
      : phase,
  ),
});
const KEEPING = withLast(CASE, PROMISED);

const outcomeOf = (scenario: Scenario, runs = 3): ScenarioOutcome =>
  summarizeRuns(
    scenario,
    Array.from({ length: runs }, (_, run) => runOnce(scenario, 1, run)),
  );

const expectedOf = (scenario: Scenario): ScenarioOutcome =>
  summarizeRuns(scenario, [recordOf(layoutOf(scenario), scenario, runFlow(scenario))]);

const total = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, each) => sum + (each ?? 0), 0);

describe('a standard', () => {
  it('is kept by one server as often as the exact wait says', () => {
    // One call in 10 minutes on average, 7 minutes each; a day of 1440 minutes, so that a month is one long stretch.
    const rates = { arrivalRate: 0.1, serviceRate: 1 / 7 };
    const department = departmentOf(
      [{ cause: 'lead', minutes: { kind: 'exponential', mean: 7 } }],
      {
        market: { leads: [0.1 * 31 * 1440], possible: 0 },
        time: { dayMinutes: 1440, workDays: [31] },
      },
    );
    for (const withinHours of [0.05, 0.25, 1]) {
      const split = promising(oneRole(['lead'], 1), [{ operation: 'lead', withinHours }]);
      const [standard] = outcomeOf(scenarioOf(department, 24, split), 12).standards;
      const exact = 1 - (waitsLonger(rates, withinHours * 60) ?? 0);
      const { mean = 0, ciLow = 0, ciHigh = 0 } = standard?.late ?? {};
      // 99.9 % of eleven degrees of freedom against 95 %.
      const half = ((ciHigh - ciLow) / 2) * (4.437 / 2.201);
      expect(Math.abs(mean - exact)).toBeLessThan(half);
      expect(half).toBeLessThan(0.05);
    }
  });

  it('is counted as somebody counts who watches every task of every queue', () => {
    const law = { kind: 'log-normal', mean: 50, cv: 0.8 } as const;
    const department = departmentOf(
      (['lead', 'talk', 'won', 'paid'] as const).map((cause) => ({ cause, minutes: law })),
      { market: { leads: [70] }, time: { absence: 0.2 } },
    );
    const standards = [
      { operation: 'lead', withinHours: 2 },
      { operation: 'won', withinHours: 9 },
    ];
    const split = promising(oneRole(['talk', 'lead', 'paid', 'won'], 2), standards);
    const scenario = scenarioOf(department, 5, split);
    const watched = watch(scenario, standards);
    const months = runDepartment(scenario, 4);
    for (const [index, { kept, missed }] of watched.entries()) {
      const place = department.operations.findIndex(
        ({ code }) => code === standards[index]?.operation,
      );
      expect(months.map((month) => month.kept[place])).toEqual(kept);
      expect(months.map((month) => month.missed[place])).toEqual(missed);
      expect(Math.min(total(kept), total(missed))).toBeGreaterThan(20);
    }
  });

  it('is missed by work that nobody ever does, and by nothing that needs no work yet', () => {
    const department = departmentOf(
      [
        { cause: 'lead', minutes: { kind: 'fixed', mean: 5 } },
        { cause: 'talk', minutes: { kind: 'fixed', mean: 5 } },
      ],
      { market: { leads: [40] } },
    );
    const standards = [{ operation: 'talk', withinHours: 8 }];
    const starved = scenarioOf(department, 8, promising(oneRole(['lead'], 2), standards));
    expect(outcomeOf(starved).standards[0]?.late).toMatchObject({ mean: 0, ciLow: 0, ciHigh: 0 });
    expect(expectedOf(starved).standards[0]?.late).toMatchObject({ mean: 0 });
    const idle = departmentOf([{ cause: 'talk', minutes: { kind: 'fixed', mean: 5 } }], {
      market: { leads: [0] },
    });
    const [nothing] = outcomeOf(
      scenarioOf(idle, 8, promising(oneRole(['talk'], 2), standards)),
    ).standards;
    expect(nothing).toMatchObject({ operation: 'talk', withinHours: 8, late: null, before: null });
  });

  it('makes nobody work otherwise: all else stays the same to the last digit', () => {
    const withoutKept = (outcome: ScenarioOutcome): ScenarioOutcome => ({
      ...outcome,
      standards: [],
      months: outcome.months.map((month) => ({ ...month, kept: {} })),
    });
    const plain = outcomeOf(CASE);
    expect(plain.standards).toEqual([]);
    expect(plain.months.every(({ kept }) => Object.keys(kept).length === 0)).toBe(true);
    expect(withoutKept(outcomeOf(KEEPING))).toEqual(withoutKept(plain));
  });

  it('is looked at before the change too, by the standard that the change brings', () => {
    const { standards, months } = outcomeOf(KEEPING);
    expect(standards).toEqual(
      PROMISED.map((promised) => ({
        ...promised,
        withinHoursBefore: promised.withinHours,
        before: expect.objectContaining({ mean: expect.any(Number) }),
        late: expect.objectContaining({ mean: expect.any(Number) }),
      })),
    );
    expect(months[0]?.kept).toHaveProperty('enquiry');
  });

  it('is looked at before the change by that of the split before, where it has one', () => {
    const own = {
      ...KEEPING,
      phases: KEEPING.phases.map(({ from, split }, index) => ({
        from,
        split: index === 0 ? promising(split, [{ operation: 'quote', withinHours: 1 }]) : split,
      })),
    };
    const quoteOf = (scenario: Scenario) =>
      outcomeOf(scenario).standards.find(({ operation }) => operation === 'quote');
    const [quote, usual] = [quoteOf(own), quoteOf(KEEPING)];
    expect(quote).toMatchObject({ withinHours: 13.6, withinHoursBefore: 1 });
    expect(quote?.late).toEqual(usual?.late);
    expect(quote?.before?.mean).toBeLessThan(usual?.before?.mean ?? 0);
  });

  it('that is kept too seldom is warned of', () => {
    const share = (mean: number) => ({ mean, ciLow: 0, ciHigh: 1, low80: 0, high80: 1 });
    const kept = (operation: string, before: number, late: number) => ({
      operation,
      withinHours: 1,
      withinHoursBefore: 2,
      before: share(before),
      late: share(late),
    });
    const standards = [kept('a', 0.5, 0.8), kept('b', 0.9, 0.79)];
    const [kind, rest] = ['standard-missed', { standards }] as const;
    expect(standardWarnings(rest)).toEqual([{ kind, value: 'b', withinHours: 1, kept: 0.79 }]);
    expect(standardWarnings(rest, 'before')).toEqual([
      { kind, value: 'a', withinHours: 2, kept: 0.5 },
    ]);
  });

  it('is estimated by expected numbers about as runs find it, where it is a day or more', () => {
    const promised = ['closing', 'enquiry', 'quote', 'contract', 'call-back'].map((operation) => ({
      operation,
      withinHours: operation === 'call-back' ? 20 : 6.8,
    }));
    const scenario = withLast(CASE, promised);
    const shares = ({ standards }: ScenarioOutcome): number[] =>
      standards.flatMap(({ before, late }) => [
        before?.mean ?? Number.NaN,
        late?.mean ?? Number.NaN,
      ]);
    const expected = shares(expectedOf(scenario));
    for (const [index, found] of shares(outcomeOf(scenario, 10)).entries()) {
      expect(Math.abs((expected[index] ?? Number.NaN) - found)).toBeLessThan(0.15);
    }
  });

  it('is added last, changed in its place, and taken away', () => {
    const added = withStandard(PROMISED, 'closing', 4);
    expect(added).toEqual([...PROMISED, { operation: 'closing', withinHours: 4 }]);
    const changed = withStandard(added, 'enquiry', 2);
    expect(changed[1]).toEqual({ operation: 'enquiry', withinHours: 2 });
    expect(withStandard(changed, 'first-call', null)).toEqual(changed.slice(1));
  });
});

interface Watched {
  readonly kept: number[];
  readonly missed: number[];
}

/** Follows a run event by event: when each task of a department that loses nobody came, and when somebody began it. */
function watch(scenario: Scenario, standards: readonly Standard[]): Watched[] {
  const run = beginRun(scenario, 4);
  const ends: number[] = [];
  const tasks = new Map<string, { operation: string; since: number; begun: number }>();
  const look = (): void => {
    const waiting = run.queues.flatMap((rings) => rings.flatMap((ring) => ring.toArray()));
    const doing = run.workers.flatMap(({ task }) => (task >= 0 ? [task] : []));
    for (const task of [...waiting, ...doing]) {
      const demand = run.tasks.demand[task] ?? 0;
      const key = [demand, run.tasks.lead[task], run.tasks.turn[task]].join();
      const operation = run.department.operations[run.department.demandOperation[demand] ?? 0];
      const known = tasks.get(key) ?? {
        operation: operation ?? '',
        since: run.tasks.since[task] ?? 0,
        begun: Infinity,
      };
      if (doing.includes(task)) known.begun = Math.min(known.begun, run.now);
      tasks.set(key, known);
    }
  };
  look();
  while (run.months.length < scenario.months && stepRun(run)) {
    look();
    if (run.months.length > ends.length) ends.push(run.now);
  }
  const monthOf = (moment: number): number => ends.findIndex((end) => moment < end);
  return standards.map(({ operation, withinHours }) => {
    const found = [...tasks.values()]
      .filter((task) => task.operation === operation)
      .map(({ since, begun }) => {
        const due = since + withinHours * 60;
        return { isKept: begun <= due, month: monthOf(Math.min(begun, due)) };
      });
    const count = (isKept: boolean): number[] =>
      ends.map(
        (_, month) => found.filter((each) => each.isKept === isKept && each.month === month).length,
      );
    return { kept: count(true), missed: count(false) };
  });
}
