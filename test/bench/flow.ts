import type { BenchLine } from '#scripts/bench.mjs';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { runDepartment } from '#shared/simulation/department/run-department.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { rank, timeOf } from './support/timing.ts';

const [WARM, ROUNDS, SINGLES] = [10, 40, 5];
const STAFF = { seniors: 5, juniors: 5, coordinators: 2, accountManagers: 2 };

/** The engine of expected numbers on the services company, and how many of its runs fit into one run of events. */
export function run(): BenchLine[] {
  return [
    ...linesOf('as it is, 12 months', servicesKept({ months: 12, leadsAfter: 600 })),
    ...linesOf('as it is, 36 months', servicesKept({ months: 36, leadsAfter: 600 })),
    ...linesOf(
      'split of 14 people, 1,200 leads, 36 months',
      servicesChanged({ months: 36, leadsAfter: 1200 }, STAFF, 'optimistic'),
    ),
  ];
}

function linesOf(name: string, scenario: Scenario): BenchLine[] {
  for (let round = 0; round < WARM; round += 1) runFlow(scenario);
  const times = Array.from({ length: ROUNDS }, () => timeOf(() => void runFlow(scenario)));
  for (let round = 0; round < 2; round += 1) runDepartment(scenario, 1, round);
  const singles = Array.from({ length: SINGLES }, (_, round) =>
    timeOf(() => void runDepartment(scenario, 1, round)),
  );
  const single = rank(singles, 0.5);
  const line = (
    what: string,
    unit: string,
    values: readonly number[],
    goal: string,
  ): BenchLine => ({
    name: `${what}: ${name}`,
    unit,
    floor: null,
    median: rank(values, 0.5),
    p95: rank(values, 0.95),
    goal,
  });
  return [
    line('expected numbers', 'ms', times, '≤ 10 ms'),
    line(
      'runs of them in one of events',
      '×',
      times.map((time) => single / time),
      'as many as can be',
    ),
  ];
}
