import { describe, expect, it, vi } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import {
  type BusFactor,
  busFactor,
  type RoleAway,
} from '#shared/simulation/analysis/bus-factor.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import type { ForcedAbsence } from '#shared/simulation/department/forced-absence.ts';
import { beginRun, runDepartment, stepRun } from '#shared/simulation/department/run-department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import { estimateOf, ratioOf } from '#shared/simulation/outcome/simulated-estimate.ts';
import { almost } from '#test/support/almost.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

vi.setConfig({ testTimeout: 120_000 });

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const CASE = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');
const SEED = 3;

const LAST: Split = CASE.phases[1]?.split ?? oneRole([], 0);

interface Sums {
  readonly during: number;
  readonly after: number;
}

/** Revenue of one run in the 19th month, and in the three months after it. */
function sumsOf(run: number, forced: ForcedAbsence | null): Sums {
  const revenue = runDepartment(CASE, SEED, run, forced).map(
    ({ paid, refunded }) => paid - refunded,
  );
  const sum = (from: number, to: number): number =>
    revenue.slice(from, to).reduce((total, each) => total + each, 0);
  return { during: sum(18, 19), after: sum(19, 22) };
}

function roleIn({ roles }: BusFactor, code: string): RoleAway {
  const found = roles.find(({ role }) => role === code);
  assert(found !== undefined, code);
  return found;
}

/** Everybody who was away at the beginning of each week, by name. */
function awayWeeks(scenario: Scenario, forced: ForcedAbsence | null) {
  const run = beginRun(scenario, SEED, 0, forced);
  const weeks: string[][] = [];
  const look = (): void => {
    while (weeks.length <= run.week) {
      weeks.push(run.workers.filter(({ isAway }) => isAway).map(({ name }) => name));
    }
  };
  look();
  while (run.months.length < scenario.months && stepRun(run)) look();
  return weeks;
}

describe('a forced absence', () => {
  const department = departmentOf([{ cause: 'lead', minutes: { kind: 'fixed', mean: 30 } }], {
    market: { leads: [60], possible: 0 },
    // Months that end in the middle of a week.
    time: { workDays: [21] },
  });
  const alone = scenarioOf(department, 6, oneRole(['lead'], 1));

  it('lasts from the first to the last minute of its month, and is over then', () => {
    const present = runDepartment(alone, 1, 0, { name: 'P1', month: 2 }).map(
      (month) => month.present[0] ?? 0,
    );
    const month = 21 * 480;
    expect(present.toSpliced(2, 1)).toEqual(Array(5).fill(month));
    // What was begun is done to its end.
    expect(present[2]).toBeLessThan(60);
    const first = runDepartment(alone, 1, 0, { name: 'P1', month: 0 });
    expect(first.map(({ begun }) => begun[0])[0]).toBe(0);
  });

  it('leaves the weeks of all others to chance, as they are', () => {
    const usual = awayWeeks(CASE, null);
    const forced = awayWeeks(CASE, { name: 'M2', month: 20 });
    const others = (weeks: readonly string[][]) =>
      weeks.map((names) => names.filter((name) => name !== 'M2'));
    expect(others(forced)).toEqual(others(usual));
    const own = forced.map((names) => names.includes('M2'));
    // 21 working days a month: weeks that begin from day 420 to 440.
    const isForced = (week: number): boolean => week * 5 >= 420 && week * 5 < 441;
    for (const [week, isAway] of own.entries()) {
      expect(isAway).toBe(isForced(week) || usual[week]?.includes('M2'));
    }
  });

  it('of somebody who is not there changes nothing', () => {
    const nobody = runDepartment(CASE, SEED, 1, { name: 'Nobody', month: 20 });
    expect(nobody).toEqual(runDepartment(CASE, SEED, 1));
  });
});

describe('the bus factor', () => {
  it('is the difference that somebody finds who runs both by hand, each person in turn', () => {
    const replications = 4;
    const found = busFactor({ scenario: CASE, seed: SEED, replications });
    expect(found).toMatchObject({ awayMonth: 19, afterMonths: [20, 22], replications });
    const seniors = LAST.staff.flatMap(({ name, role }) => (role === 'senior' ? [name] : []));
    expect(seniors).toHaveLength(3);
    const rows = Array.from({ length: replications }, (_, run) => ({
      kept: sumsOf(run, null),
      away: sumsOf(run, { name: String(seniors[run % 3]), month: 18 }),
    }));
    const senior = roleIn(found, 'senior');
    expect(senior.people).toBe(3);
    const less = (of: keyof Sums) => estimateOf(rows.map(({ away, kept }) => away[of] - kept[of]));
    expect(senior.during).toEqual(almost(expect, less('during')));
    expect(senior.after).toEqual(almost(expect, less('after')));
    const ratio = ratioOf(
      rows.map(({ away }) => away.during + away.after),
      rows.map(({ kept }) => kept.during + kept.after),
    );
    expect(senior.ratio).toEqual(almost(expect, ratio));
  });

  it('is nothing for a role that does nothing, and told apart for the only coordinator', () => {
    const role = (code: string, operations: string[]) => ({
      code,
      operations,
      speed: 1,
      speedOf: {},
      pay: 0,
    });
    const split: Split = {
      ...LAST,
      roles: [...LAST.roles, role('spare', []), role('empty', ['closing'])],
      staff: [...LAST.staff, { name: 'Idle', role: 'spare', skill: 1, speed: 1 }],
    };
    const phases = [...CASE.phases.slice(0, 1), { from: 18, split }];
    const found = busFactor({ scenario: { ...CASE, phases }, seed: SEED, replications: 8 });
    expect(found.roles.map((each) => each.role)).not.toContain('empty');
    const nothing = { mean: 0, ciLow: 0, ciHigh: 0, low80: 0, high80: 0 };
    const spare = roleIn(found, 'spare');
    expect(spare).toMatchObject({ during: nothing, after: nothing, ratio: { mean: 1 } });
    const coordinator = roleIn(found, 'coordinator');
    expect(coordinator.people).toBe(1);
    expect(coordinator.during.ciHigh).toBeLessThan(0);
  });

  it('looks at what there is after the change where the run ends soon', () => {
    const short = (months: number) =>
      busFactor({ scenario: { ...CASE, months }, seed: SEED, replications: 2 });
    expect(short(21)).toMatchObject({ awayMonth: 19, afterMonths: [20, 21] });
    const shortest = short(19);
    expect(shortest).toMatchObject({ awayMonth: 19, afterMonths: null });
    expect(shortest.roles.every(({ after }) => after === null)).toBe(true);
  });

  it('can be called off, and gives what was complete by then', () => {
    const asked = { scenario: CASE, seed: SEED, replications: 5 };
    const told: number[][] = [];
    const found = busFactor({
      ...asked,
      onRun: (done, of) => {
        told.push([done, of]);
        return done < 7;
      },
    });
    expect(told.at(0)).toEqual([1, 25]);
    expect(told.at(-1)).toEqual([7, 25]);
    expect(found).toEqual(busFactor({ ...asked, replications: 1 }));
    const none = busFactor({ ...asked, onRun: () => false });
    expect(none).toMatchObject({ replications: 0, roles: [] });
  });
});
