import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { beginRun, continueRun } from '#shared/simulation/department/run-department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import type { MonthSpan } from '#shared/simulation/outcome/run-record.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { runs } from '#test/support/property.ts';
import { scenarios } from '#test/support/scenarios.ts';

const asked = { months: 30, leadsAfter: 600 };
const staff = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const KEPT = servicesKept(asked);
const SPLIT = servicesChanged(asked, staff, 'base');
const RUNS = 30;
const ran = (scenario: Scenario, seed = 1) => ({
  scenario,
  records: Array.from({ length: RUNS }, (_, replication) => runOnce(scenario, seed, replication)),
});

describe('two scenarios on the same luck', () => {
  it('differ by nothing at all, where they are the same', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, seed) => {
        const records = [0, 1, 2].map((replication) => runOnce(scenario, seed, replication));
        const again = [0, 1, 2].map((replication) => runOnce(scenario, seed, replication));
        const months: MonthSpan = [1, scenario.months];
        const { difference } = compareRuns(
          { scenario, records },
          { scenario, records: again },
          { months, baseMonths: months },
        );
        expect(difference).toEqual({ mean: 0, ciLow: 0, ciHigh: 0, low80: 0, high80: 0 });
      }),
      runs(30),
    );
  });

  it('have leads of the same character, whatever is done with them', () => {
    const characters = (scenario: Scenario) => {
      const run = beginRun(scenario, 3);
      continueRun(run, 24);
      const { leads } = run;
      return new Map(
        Array.from({ length: leads.count }, (_, lead) => [
          leads.key[lead],
          [leads.isPossible[lead], leads.arrival[lead], leads.readyAt[lead], leads.amount[lead]],
        ]),
      );
    };
    const kept = characters(KEPT);
    expect(kept.size).toBeGreaterThan(8000);
    expect(characters(SPLIT)).toEqual(kept);
  });

  it('leave less of the difference to chance than apart', { timeout: 120_000 }, () => {
    const kept = ran(KEPT);
    const split = ran(SPLIT);
    const months: MonthSpan = [19, 30];
    const fromStart = servicesChanged(asked, { ...staff, juniors: 2 }, 'base');
    const fewer = ran(fromStart);
    const reduction = (one: typeof kept, against: typeof kept, span: MonthSpan): number =>
      compareRuns(one, against, { months: span, baseMonths: span }).varianceReduction ?? Infinity;
    expect(reduction(split, kept, months)).toBeGreaterThanOrEqual(1.5);
    expect(reduction(split, fewer, months)).toBeGreaterThanOrEqual(1.5);
    // Of independent runs the difference varies as much as both together.
    const apart = reduction(split, ran(KEPT, 99), months);
    expect(apart).toBeLessThan(1.5);
    expect(apart).toBeGreaterThan(0.6);
  });
});
