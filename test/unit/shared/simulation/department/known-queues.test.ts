import { describe, expect, it } from 'vitest';

import { LOSS_REASONS } from '#shared/simulation/department/lead-table.ts';
import { runDepartment } from '#shared/simulation/department/run-department.ts';
import { allenCunneen } from '#shared/simulation/exact/allen-cunneen.ts';
import { nonPreemptive } from '#shared/simulation/exact/cobham.ts';
import { impatientCustomers } from '#shared/simulation/exact/erlang-a.ts';
import { manyServers } from '#shared/simulation/exact/mmc.ts';
import { pollaczekKhinchine } from '#shared/simulation/exact/pollaczek-khinchine.ts';
import { type DurationLaw, momentsOf } from '#shared/simulation/model/duration-law.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { departmentOf, oneRole, scenarioOf } from '#test/support/simulated-department.ts';

const MONTH_MINUTES = 31 * 1440;
const time = { dayMinutes: 1440, workDays: [31] };
/** Months that are run, and how many of them pass before anything is counted. */
const MONTHS = 12;
const WARM_UP = 1;
const SEED = 20_260_302;
const WAITED_FOR_TALK = LOSS_REASONS.indexOf('waited-for-talk');
const SAID_NO = LOSS_REASONS.indexOf('said-no');

/** Sums over the months after the first one, of one run. */
interface Totals {
  readonly begun: readonly number[];
  readonly waited: readonly number[];
  readonly busy: number;
  readonly present: number;
  /** By reason. */
  readonly lost: readonly number[];
}

function totals(scenario: Scenario, replication: number): Totals {
  const months = runDepartment(scenario, SEED, replication).slice(WARM_UP);
  const total = (of: (month: (typeof months)[number]) => Float64Array): number[] =>
    months.reduce<number[]>(
      (sums, month) => [...of(month)].map((each, index) => each + (sums[index] ?? 0)),
      [],
    );
  return {
    begun: total(({ begun }) => begun),
    waited: total(({ waited }) => waited),
    busy: total(({ busy }) => busy)[0] ?? 0,
    present: total(({ present }) => present)[0] ?? 0,
    lost: total(({ lost }) => lost),
  };
}

const RUNS = 10;
/** Student's t of 9 degrees of freedom, 99.9 %. */
const T = 4.781;

const runsOf = (scenario: Scenario): Totals[] =>
  Array.from({ length: RUNS }, (_, run) => totals(scenario, run));

/** The mean of a figure over the runs, and half the width of its 99.9 % interval. */
function estimate(runs: readonly Totals[], figure: (run: Totals) => number) {
  const values = runs.map(figure);
  const mean = values.reduce((sum, each) => sum + each, 0) / RUNS;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (RUNS - 1);
  return { mean, half: T * Math.sqrt(variance / RUNS) };
}

const waitOf =
  (operation: number) =>
  ({ waited, begun }: Totals): number =>
    (waited[operation] ?? 0) / (begun[operation] ?? 0);

/** Leads that are called once and then refuse: customers of a queue. */
function queue(minutes: DurationLaw, rate: number, people: number): Scenario {
  const market = { leads: [rate * MONTH_MINUTES], possible: 0 };
  const department = departmentOf([{ cause: 'lead', minutes }], { market, time });
  return scenarioOf(department, MONTHS, oneRole(['lead'], people));
}

/** How precise the runs are, besides covering the exact value: an interval of any width would cover it. */
const PRECISE = 0.15;

describe('a department of one operation is a queue', () => {
  it.each([
    { people: 1, rate: 0.05, mean: 10 },
    { people: 1, rate: 0.08, mean: 10 },
    { people: 3, rate: 0.1, mean: 20 },
    { people: 6, rate: 0.12, mean: 39 },
  ])('M/M/c: $people people, $rate leads a minute of $mean minutes', ({ people, rate, mean }) => {
    const runs = runsOf(queue({ kind: 'exponential', mean }, rate, people));
    const exact = manyServers({ arrivalRate: rate, serviceRate: 1 / mean, servers: people });
    const wait = estimate(runs, waitOf(0));
    expect(Math.abs(wait.mean - (exact?.Wq ?? 0))).toBeLessThan(wait.half);
    expect(wait.half / wait.mean).toBeLessThan(PRECISE);
    const load = estimate(runs, ({ busy, present }) => busy / present);
    expect(Math.abs(load.mean - (rate * mean) / people)).toBeLessThan(load.half);
  });

  it.each<DurationLaw>([
    { kind: 'fixed', mean: 9 },
    { kind: 'log-normal', mean: 9, cv: 0.5 },
    { kind: 'log-normal', mean: 9, cv: 0.8 },
    { kind: 'log-normal', mean: 9, cv: 1.5 },
    { kind: 'readings', values: [3, 4, 4, 5, 6, 6, 7, 9, 12, 34] },
  ])('M/G/1: %j', (law) => {
    const rate = 0.7 / 9;
    const { mean, second } = momentsOf(law);
    const wait = estimate(runsOf(queue(law, rate, 1)), waitOf(0));
    const exact = pollaczekKhinchine({ rate, mean, secondMoment: second });
    expect(Math.abs(wait.mean - (exact?.Wq ?? 0))).toBeLessThan(wait.half);
    expect(wait.half / wait.mean).toBeLessThan(PRECISE * 1.5);
  });

  it('M/G/c, near the approximation of Allen and Cunneen', () => {
    const law: DurationLaw = { kind: 'log-normal', mean: 20, cv: 0.8 };
    const wait = estimate(runsOf(queue(law, 0.17, 4)), waitOf(0));
    const near =
      allenCunneen({ servers: 4, rho: 0.85, serviceMean: 20, arrivalCv: 1, serviceCv: 0.8 }) ?? 0;
    expect(Math.abs(wait.mean / near - 1)).toBeLessThan(0.03 + wait.half / near);
    expect(wait.half / wait.mean).toBeLessThan(PRECISE);
  });

  it.each([
    { people: 2, rate: 0.18, patienceDays: 0.02 },
    { people: 3, rate: 0.36, patienceDays: 0.05 },
    { people: 1, rate: 0.2, patienceDays: 0.01 },
  ])('Erlang A: $people people, $rate leads a minute, patience $patienceDays days', (given) => {
    const { people, rate, patienceDays } = given;
    // A lead that is ready waits for its talk as long as its patience lasts; after the talk it says no.
    const department = departmentOf(
      [{ cause: 'talk', minutes: { kind: 'exponential', mean: 10 } }],
      {
        market: { leads: [rate * MONTH_MINUTES] },
        closing: { patience: patienceDays, loseFirst: 1 },
        time,
      },
    );
    const runs = runsOf(scenarioOf(department, 4, oneRole(['talk'], people)));
    const exact = impatientCustomers({
      arrivalRate: rate,
      serviceRate: 0.1,
      servers: people,
      abandonmentRate: 1 / (patienceDays * 1440),
    });
    const gone = estimate(runs, ({ lost }) => {
      const [left = 0, served = 0] = [lost[WAITED_FOR_TALK], lost[SAID_NO]];
      return left / (left + served);
    });
    expect(Math.abs(gone.mean - exact.abandoning)).toBeLessThan(gone.half);
    expect(gone.half / gone.mean).toBeLessThan(PRECISE);
    const busy = estimate(runs, (run) => run.busy / run.present);
    expect(Math.abs(busy.mean - exact.busy / people)).toBeLessThan(busy.half);
  });

  it('Cobham: what stands first in the order of a role waits less, by the known law', () => {
    // First calls, and the talks of the same leads a month or two later: two flows that know nothing of each other.
    const laws: readonly DurationLaw[] = [
      { kind: 'log-normal', mean: 12, cv: 0.6 },
      { kind: 'log-normal', mean: 6, cv: 0.8 },
    ];
    const rate = 0.045;
    const department = departmentOf(
      [
        { cause: 'talk', minutes: laws[0] ?? { kind: 'fixed', mean: 1 } },
        { cause: 'lead', minutes: laws[1] ?? { kind: 'fixed', mean: 1 } },
      ],
      {
        market: { leads: [rate * MONTH_MINUTES], readyByMonth: [0, 1] },
        closing: { loseFirst: 1 },
        time,
      },
    );
    const exact = nonPreemptive(
      laws.map((law) => {
        const { mean, second } = momentsOf(law);
        return { rate, mean, secondMoment: second };
      }),
    );
    const runs = runsOf(scenarioOf(department, MONTHS + 2, oneRole(['talk', 'lead'], 1)));
    for (const place of [0, 1]) {
      const wait = estimate(runs, waitOf(place));
      expect(Math.abs(wait.mean - (exact[place]?.Wq ?? 0))).toBeLessThan(wait.half);
      expect(wait.half / wait.mean).toBeLessThan(PRECISE);
    }
  });
});
