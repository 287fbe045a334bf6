import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assertDepartment } from '#shared/simulation/department/conservation.ts';
import { beginRun, continueRun, stepRun } from '#shared/simulation/department/run-department.ts';
import type { Run } from '#shared/simulation/department/run-state.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { runs } from '#test/support/property.ts';
import { scenarios } from '#test/support/scenarios.ts';

/** Goes through a run event by event. */
function walk(scenario: Scenario, seed: number, look: (run: Run, before: number) => void): Run {
  const run = beginRun(scenario, seed);
  for (let before = run.now; run.months.length < scenario.months && stepRun(run);) {
    look(run, before);
    before = run.now;
  }
  return run;
}

const waitingFor = (run: Run, operation: number): number =>
  (run.queues[operation] ?? []).reduce((sum, { size }) => sum + size, 0);

describe('a run of any department', () => {
  it('loses no lead, no task and no money, and nobody works twice at once', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        let events = 0;
        const run = walk(scenario, seed, (at) => {
          events += 1;
          if (events % 37 === 0) assertDepartment(at);
        });
        expect(() => assertDepartment(run)).not.toThrow();
      }),
      runs(150),
    );
  });

  it('goes forward in time, and ends its months where they end', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        const run = walk(scenario, seed, (at, before) => {
          if (at.now < before) throw new Error(`${at.now} comes after ${before}`);
        });
        const { workDays, dayMinutes } = scenario.department.time;
        const days = Array.from(
          { length: scenario.months },
          (_, month) => workDays[Math.min(month, workDays.length - 1)] ?? 0,
        );
        const end = days.reduce((sum, each) => sum + each, 0) * dayMinutes;
        expect(run.now).toBeCloseTo(end, 6);
        expect(run.months).toHaveLength(scenario.months);
      }),
      runs(50),
    );
  });

  it('keeps to Little’s law: what waited for first calls is the area under their queue', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        let area = 0;
        let length = 0;
        const run = walk(scenario, seed, (at, before) => {
          area += length * (at.now - before);
          length = waitingFor(at, 0);
        });
        // Operation a may have other causes, whose tasks may be worth nothing any more: those are in the area only.
        const waited = [...run.months, run.figures].reduce(
          (sum, month) => sum + (month.waited[0] ?? 0),
          0,
        );
        const open = (run.queues[0] ?? [])
          .flatMap((ring) => ring.toArray())
          .reduce((sum, task) => sum + run.now - (run.tasks.since[task] ?? 0), 0);
        const onlyFirst = scenario.department.demands.every(
          ({ cause, operation }) => operation !== 'a' || cause === 'lead' || cause === 'day',
        );
        const near = Math.abs(area - waited - open) <= 1e-6 * (1 + area);
        expect(onlyFirst ? near : area >= (waited + open) * (1 - 1e-9)).toBe(true);
      }),
      runs(150),
    );
  });

  it('has busy minutes that are those of its operations, once all work is done', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        const run = closed(scenario, seed);
        const months = run.months.map((month, index) => ({ month, split: splitAt(run, index) }));
        const busy = months.reduce((sum, { month }) => sum + total(month.busy), 0);
        const worked = months.reduce((sum, { month, split }) => {
          const byRole = [...split.stretch].map((stretch, role) => {
            const own = month.minutes.subarray(role * WIDTH, (role + 1) * WIDTH);
            return stretch * (total(own) + (month.switching[role] ?? 0));
          });
          return sum + byRole.reduce((all, each) => all + each, 0);
        }, 0);
        fc.pre(run.workers.every(({ task }) => task < 0));
        expect(busy).toBeCloseTo(worked, 4);
      }),
      runs(60),
    );
  });
});

const WIDTH = 6;
const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);
const splitAt = (run: Run, month: number) =>
  run.phases.findLast(({ from }) => from <= month)?.split ?? run.split;

/** One split, leads only in the first month, no questions, and long enough for everybody to come to rest. */
function closed(scenario: Scenario, seed: number): Run {
  const { department, phases } = scenario;
  const run = beginRun(
    {
      ...scenario,
      months: 24,
      phases: phases.slice(0, 1),
      department: {
        ...department,
        market: { ...department.market, leads: [12, 0] },
        orders: { ...department.orders, enquiriesAMonth: 0 },
        callbacks: { ...department.callbacks, most: 1 },
      },
    },
    seed,
  );
  continueRun(run, 24);
  return run;
}
