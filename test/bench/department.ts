import { runScenariosAside } from '#main/simulation/run-aside.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { beginRun, runDepartment, stepRun } from '#shared/simulation/department/run-department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 15;
const WORKER = new URL('../../main/simulation/run-worker.ts', import.meta.url);
const REPLICATIONS = 1000;
const MEGABYTE = 1024 * 1024;

const kept = (months: number): Scenario => servicesKept({ months, leadsAfter: 600 });

/** The engine of events on the services company: single runs, a thousand of them on two threads, and many leads. */
export async function run(): Promise<BenchLine[]> {
  const staff = { seniors: 5, juniors: 5, coordinators: 2, accountManagers: 2 };
  const split = servicesChanged({ months: 36, leadsAfter: 1200 }, staff, 'optimistic');
  return [
    runsOf('services company as it is, 12 months', kept(12), '≤ 40 ms'),
    runsOf('the same, 18 months', kept(18), '≤ 50 ms'),
    runsOf('the same, 36 months', kept(36), '≤ 130 ms'),
    runsOf('split of 14 people, 1,200 leads, 36 months', split, '≤ 400 ms'),
    eventsOf(kept(36)),
    await aside(kept(18)),
    memoryOf(),
  ];
}

const line = (name: string, unit: string, values: readonly number[], goal: string): BenchLine => ({
  name,
  unit,
  floor: null,
  median: rank(values, 0.5),
  p95: rank(values, 0.95),
  goal,
});

function runsOf(name: string, scenario: Scenario, goal: string): BenchLine {
  for (let round = 0; round < 3; round += 1) runDepartment(scenario, 1, round);
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    timeOf(() => runDepartment(scenario, 1, round)),
  );
  return line(name, 'ms', times, goal);
}

function eventsOf(scenario: Scenario): BenchLine {
  const rates = Array.from({ length: ROUNDS }, (_, round) => {
    let events = 0;
    const time = timeOf(() => {
      const begun = beginRun(scenario, 1, round);
      while (begun.months.length < scenario.months && stepRun(begun)) events += 1;
    });
    return events / time / 1000;
  });
  return line('events of a department', 'M/s', rates, '≥ 1 M/s');
}

async function aside(scenario: Scenario): Promise<BenchLine> {
  const start = performance.now();
  await runScenariosAside([scenario], { worker: WORKER, replications: REPLICATIONS, seed: 1 });
  const seconds = (performance.now() - start) / 1000;
  return line('1,000 runs of 18 months on two threads', 's', [seconds], '≤ 25 s');
}

/** What 200,000 leads of one run keep in memory. */
function memoryOf(): BenchLine {
  const scenario = kept(20);
  const { market } = scenario.department;
  const many: Scenario = {
    ...scenario,
    department: { ...scenario.department, market: { ...market, leads: [10_000] } },
  };
  globalThis.gc?.();
  const before = process.memoryUsage();
  const begun = beginRun(many, 1);
  while (begun.months.length < many.months && stepRun(begun));
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return line(`${begun.leads.count} leads of one run`, 'MB', [used / MEGABYTE], '≤ 200 MB');
}
