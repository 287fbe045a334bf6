import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { ENGINE_VERSION } from '#shared/simulation/kernel/engine-version.ts';
import type { Demand } from '#shared/simulation/model/department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { startStateSchema } from '#shared/simulation/model/start-state.ts';
import { WORK_CAUSES } from '#shared/simulation/model/work-cause.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import { almost } from '#test/support/almost.ts';
import { hashOfRuns } from '#test/support/hash-records.ts';
import { runs } from '#test/support/property.ts';
import { scenarios } from '#test/support/scenarios.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const KEPT = servicesKept({ months: 24, leadsAfter: 600 });
const SPLIT = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');
const BEGUN: Scenario = {
  ...SPLIT,
  start: startStateSchema.parse({
    pool: [90, 60, 40],
    uncalled: { count: 20, days: 2 },
    closing: 5,
    agreed: 3,
    orders: [25, 20, 15],
    tasks: { letter: 4, enquiry: 6, quote: 2, 'call-back': 5 },
  }),
};

const PROMISED: Scenario = {
  ...SPLIT,
  phases: SPLIT.phases.map(({ from, split }, index) => ({
    from,
    split: index === 0 ? split : { ...split, standards: [{ operation: 'quote', withinHours: 8 }] },
  })),
};

const GOLDEN = {
  version: '2',
  kept: 'bfb13ef217eac14d',
  split: '157677fa6910bcc5',
  begun: 'd5a035b36e1cc023',
  promised: '35a938d697772109',
  dipped: '03a5b313ea7d9e87',
};

describe('a seed', () => {
  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        expect(runOnce(scenario, seed, 1)).toEqual(runOnce(scenario, seed, 1));
      }),
      runs(50),
    );
  });

  it('gives others than another seed, or another replication', () => {
    const hashes = [1, 2, 3, 2 ** 31, 2 ** 40].map((seed) => hashOfRuns(KEPT, seed, 1));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(runOnce(KEPT, 1, 0)).not.toEqual(runOnce(KEPT, 1, 1));
  });

  // Whoever changes these changes what a seed gives: then ENGINE_VERSION must change with them.
  it('gives what it gave with this version of the engine', () => {
    expect({
      version: ENGINE_VERSION,
      kept: hashOfRuns(KEPT, 1),
      split: hashOfRuns(SPLIT, 1),
      begun: hashOfRuns(BEGUN, 1),
      promised: hashOfRuns(PROMISED, 1),
      dipped: hashOfRuns({ ...SPLIT, dip: { extra: 0.4, months: 2 } }, 1),
    }).toEqual(GOLDEN);
  });
});

/** What is shown of a run, by the codes of roles and operations and not by their places. */
function shown(scenario: Scenario) {
  const outcome = summarizeRuns(scenario, [runOnce(scenario, 7, 0)]);
  const sorted = (hours: typeof outcome.hoursBefore) =>
    hours.toSorted((one, other) =>
      `${one.role} ${one.operation}`.localeCompare(`${other.role} ${other.operation}`),
    );
  const { months, hoursBefore, hoursAfter, lost } = outcome;
  return { months, lost, hoursBefore: sorted(hoursBefore), hoursAfter: sorted(hoursAfter) };
}

const withSplits = (
  scenario: Scenario,
  change: (split: Scenario['phases'][number]['split']) => Scenario['phases'][number]['split'],
): Scenario => ({
  ...scenario,
  phases: scenario.phases.map((phase) => ({ ...phase, split: change(phase.split) })),
});

/** Demands in another order, those of one cause among themselves as they were. */
const byLastCause = (demands: readonly Demand[]): Demand[] =>
  WORK_CAUSES.toReversed().flatMap((cause) => demands.filter((demand) => demand.cause === cause));

describe('the order in which a scenario is written down', () => {
  it('does not matter: roles, operations, demands of different causes', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { department } = scenario;
        const expected = almost(expect, shown(scenario));
        const other = { ...department, operations: department.operations.toReversed() };
        expect(shown({ ...scenario, department: other })).toEqual(expected);
        const roles = withSplits(scenario, (split) => ({
          ...split,
          roles: split.roles.toReversed(),
        }));
        expect(shown(roles)).toEqual(expected);
        const demands = { ...department, demands: byLastCause(department.demands) };
        expect(shown({ ...scenario, department: demands })).toEqual(expected);
      }),
      runs(60),
    );
  });

  it('matters where it has a meaning: which operation of a role comes first', () => {
    const turned = withSplits(KEPT, (split) => ({
      ...split,
      roles: split.roles.map((role) => ({ ...role, operations: role.operations.toReversed() })),
    }));
    expect(layoutOf(turned)).toEqual(layoutOf(KEPT));
    expect(hashOfRuns(turned, 1, 1)).not.toBe(hashOfRuns(KEPT, 1, 1));
  });
});
