import { describe, expect, it } from 'vitest';

import { answered, type RunMaker } from '#shared/simulation/analysis/inquiry.ts';
import { uncertainty } from '#shared/simulation/analysis/uncertainty.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { madeUpEngine } from '#test/support/made-up-engine.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const HAND = 'phases.1.split.handover';
const SPEED = 'phases.1.split.roles.senior.speed';
const scenario: Scenario = {
  ...servicesChanged({ months: 36, leadsAfter: 600 }, STAFF, 'base'),
  sources: {
    [HAND]: { kind: 'assumed', low: 0, high: 10 },
    [SPEED]: { kind: 'assumed', low: 0.5, high: 1 },
  },
};

/** What a split brings hangs on its hand-overs; chance adds or takes so much, by turns. */
const made =
  (chance: number): RunMaker =>
  (own, kind, run) =>
    madeUpEngine({
      revenue: ({ name, handover }) =>
        name === 'as-is' ? 100 : 100 + 20 * handover + (run % 2 === 0 ? chance : -chance),
    })(own, kind, run);

const ask = (chance: number) =>
  answered(
    uncertainty({ scenario, measure: 'ratio', draws: 300, replications: 2, seed: 3 }),
    made(chance),
  );

describe('Monte Carlo over assumptions', () => {
  it('spreads the result as the assumptions do', () => {
    const { levels, sets, results, ofAssumptions, drivers } = ask(0);
    expect([sets, results.length]).toEqual([300, 600]);
    // Hand-overs from 0 to 10 make a ratio from 1 to 3, evenly.
    expect(Math.abs((levels?.p10 ?? 0) - 1.2)).toBeLessThan(0.1);
    expect(Math.abs((levels?.p90 ?? 0) - 2.8)).toBeLessThan(0.1);
    expect(ofAssumptions).toBe(1);
    expect(drivers[0]).toMatchObject({ path: HAND });
    expect(drivers[0]?.correlation).toBeCloseTo(1, 8);
    expect(Math.abs(drivers[1]?.correlation ?? 1)).toBeLessThan(0.2);
  });

  it('tells chance apart from what is not known', () => {
    const { ofAssumptions } = ask(40);
    // Sets differ by (3 − 1)² / 12; two results that lie 0.4 to both sides have the variance 2 · 0.4², of which half is in
    // their mean when it is taken for chance.
    const within = 2 * 0.4 ** 2;
    const between = 4 / 12 - within / 2;
    expect(ofAssumptions).toBeCloseTo(between / (between + within), 1);
    expect(ofAssumptions).toBeLessThan(ask(10).ofAssumptions ?? 0);
  });

  it('has no levels where nothing was sold before', () => {
    const nothing = madeUpEngine({ revenue: () => 0 });
    const asked = { scenario, measure: 'ratio', draws: 4, replications: 2, seed: 3 } as const;
    expect(answered(uncertainty(asked), nothing)).toMatchObject({
      sets: 0,
      drawn: 4,
      levels: null,
      ofAssumptions: null,
    });
  });
});
