import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { tornadoSchema } from '#shared/simulation/analysis/tornado.ts';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const ASKED = { months: 24, leadsAfter: 600 };

function fileWith(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const simulate = async (...words: string[]) => {
  const { output, code } = await runCli(['simulate', ...words, '--json']);
  return { document: JSON.parse(output), output, code };
};

const FEW = ['--replications', '3'];

describe('the case', () => {
  it('is printed as it is, beside the split, month by month with both ranges', async () => {
    const { document, code } = await simulate('--case', 'services', '--staff', '3,3,1,1', ...FEW);
    expect(code).toBe(0);
    expect(document).toMatchObject({ engine: 'events', seed: 1, replications: 3, measured: 0 });
    expect(document.assumed).toBeGreaterThan(50);
    expect(document.limits.length).toBeGreaterThan(5);
    const [asIs, split] = document.scenarios;
    expect([asIs.name, asIs.people, split.name, split.people]).toEqual(['as-is', 6, 'split', 8]);
    expect(asIs.months).toHaveLength(36);
    const { revenue, busy, month } = asIs.months[17];
    expect(month).toBe(18);
    expect(Object.keys(busy)).toEqual(['manager']);
    expect(revenue.ciLow).toBeLessThan(revenue.mean);
    expect(revenue.high80).toBeGreaterThan(revenue.mean);
    const shares: number[] = Object.values(asIs.timeShares);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(asIs.freedShare.senior).toBeCloseTo(1 - asIs.timeShares.closing, 10);
    expect(document.comparisons[0]).toMatchObject({
      scenario: 'split',
      against: 'as-is',
      months: [31, 36],
      baseMonths: [10, 18],
    });
    const late: { revenue: { mean: number } }[] = split.months.slice(30);
    const mean = late.reduce((sum, each) => sum + each.revenue.mean, 0) / 6;
    expect(document.meanEngine).toHaveLength(2);
    expect(document.meanEngine[1]).toMatchObject({ scenario: 'split', months: [31, 36] });
    expect(document.meanEngine[1].runs).toBeCloseTo(mean, 6);
    expect(Math.abs(document.meanEngine[1].difference)).toBeLessThan(30);
  }, 60_000);

  it('says what more leads and other gains are asked for', async () => {
    const words = ['--case', 'services', '--gains', 'none', '--leads-after', '0', '--months', '30'];
    const { document } = await simulate(...words, ...FEW);
    const [, split] = document.scenarios;
    expect(split.months.map(({ leads }: { leads: number }) => leads).slice(18)).toEqual(
      Array(12).fill(0),
    );
  }, 60_000);

  it('gives the same bytes for the same seed, and others for another', async () => {
    const ask = async (seed: string) =>
      (await simulate('--case', 'services', '--staff', '2,2,1,1', ...FEW, '--seed', seed)).output;
    const first = await ask('7');
    expect(await ask('7')).toBe(first);
    expect(await ask('8')).not.toBe(first);
  }, 60_000);

  it('never prints a multiple without its range, its people and its leads', async () => {
    const { output } = await runCli(['simulate', '--case', 'services', ...FEW]);
    const multiples = output.split('\n').filter((line) => line.includes('×'));
    expect(multiples.length).toBeGreaterThan(5);
    for (const line of multiples) {
      expect(line).toMatch(/× \d+\.\d\d \(8 of 10 departments: \d+\.\d\d…\d+\.\d\d\)/);
    }
    const answers = output.split('\n').slice(0, 3);
    for (const line of answers) expect(line).toMatch(/\d+ people.*leads a month.*months 31–36/);
    expect(answers[2]).toContain('14 people, 1200 leads a month and optimistic gains');
  }, 120_000);
});

describe('what is asked beyond runs', () => {
  const mean = ['--case', 'services', '--staff', '2,2,1,1', '--engine', 'mean'];

  it('is answered by expected numbers: hours, what decides, the best people, what a target takes', async () => {
    const words = ['--tornado', '--best', '6', '--reach', '1.2'];
    const { document } = await simulate(...mean, ...words);
    expect(document).toMatchObject({ engine: 'mean', replications: 1 });
    const { taken, given, faster, fewer, switching, handover } = document.ledger.ledger;
    expect(taken).toBeCloseTo(given + faster + fewer + switching - handover, 6);
    expect(document.ledger.minutesPerDeal.toBe).toBeLessThan(document.ledger.minutesPerDeal.asIs);
    const { bars } = tornadoSchema.parse(document.tornado);
    const spans = bars.map(({ span }) => span ?? 0);
    expect(spans.length).toBeGreaterThan(30);
    expect(spans).toEqual(spans.toSorted((one, other) => other - one));
    expect(bars.every(({ low }) => low.runs === null)).toBe(true);
    const { roles, preferred } = document.allocation;
    expect(roles).toEqual(['junior', 'senior', 'coordinator', 'account-manager']);
    expect(preferred.staffing.reduce((sum: number, each: number) => sum + each, 0)).toBe(6);
    expect(document.whatItTakes[0]).toMatchObject({ kind: 'found' });
    expect(document.whatItTakes[0].best.ratio).toBeGreaterThanOrEqual(1.2);
    expect(document.whatItTakes[0].best.runs).toBeNull();
  }, 120_000);

  it('is found out by runs: one person more, a budget, one number, all assumptions together', async () => {
    const asked = ['--tornado', '--one-more', '--budget', '700', '--uncertain', '4'];
    const path = 'phases.1.split.roles.coordinator.speed';
    const words = [...asked, '--break-even', `${path}=0.9`, '--replications', '3'];
    const { document } = await simulate('--case', 'services', '--staff', '2,2,1,1', ...words);
    const { bars } = tornadoSchema.parse(document.tornado);
    // The first are run with chance, and stand in the order that this says.
    expect(bars.filter(({ low }) => low.runs !== null)).toEqual(bars.slice(0, 6));
    expect(document.oneMore.gains).toHaveLength(4);
    expect(document.allocation.preferred.pay).toBeLessThanOrEqual(700);
    expect(document.allocation.preferred.runs.mean).toBeGreaterThan(0);
    expect(document.uncertainty).toMatchObject({ drawn: 4, replications: 2 });
    expect(document.uncertainty.results).toHaveLength(2 * document.uncertainty.sets);
    expect(document.breakEven).toMatchObject({ path, target: 0.9, own: 0.6 });
  }, 240_000);

  it.each([
    ['--break-even', 'phases.1.split.roles.nobody.speed', 'no number "phases.1'],
    ['--break-even', 'phases.1.split.handover=much', '"much" is not a number'],
    ['--budget', '-5', '"-5" is not a number'],
    ['--reach', 'twice', '"twice" is not a number'],
    ['--uncertain', '20', 'leave out --engine mean'],
  ])(
    'refuses %s %s with what is wrong',
    async (option, value, named) => {
      const { errors, code } = await runCli(['simulate', ...mean, `${option}=${value}`]);
      expect(code).toBe(1);
      expect(errors.replaceAll('\\"', '"')).toContain(named);
    },
    60_000,
  );

  it('tells which assumptions reproduce the history, and what these say', async () => {
    const { document } = await simulate(...mean, '--calibrate', '60');
    const { tried, fitting, missed } = document.calibration;
    expect(tried).toBe(60);
    expect(fitting).toBeLessThan(60);
    expect(Object.keys(missed).length).toBeGreaterThan(2);
    const again = await simulate(...mean, '--calibrate', '60');
    expect(again.document.calibration).toEqual(document.calibration);
  }, 120_000);

  it('says that expected numbers have no range instead of printing one', async () => {
    const { output } = await runCli(['simulate', ...mean]);
    const multiples = output.split('\n').filter((line) => line.includes('×'));
    for (const line of multiples) expect(line).toContain('(expected, without chance)');
    expect(output).toContain('Expected numbers without chance');
  }, 60_000);
});

describe('a scenario of a file', () => {
  it('is run beside others on the same luck', async () => {
    const own = fileWith('own.json', servicesChanged(ASKED, STAFF, 'base'));
    const kept = fileWith('kept.json', servicesKept(ASKED));
    const again = fileWith('again.json', servicesChanged(ASKED, STAFF, 'base'));
    const { document } = await simulate(own, '--compare', kept, again, ...FEW);
    expect(document.scenarios.map(({ name }: { name: string }) => name)).toEqual([
      'split',
      'as-is',
      'split',
    ]);
    const [itself, before, same] = document.comparisons;
    expect(itself).toMatchObject({ baseMonths: [10, 18], months: [19, 24] });
    expect(before).toMatchObject({ against: 'as-is', baseMonths: [19, 24], months: [19, 24] });
    expect(same.difference).toEqual({ mean: 0, ciLow: 0, ciHigh: 0, low80: 0, high80: 0 });
  }, 60_000);

  const scenario = servicesChanged(ASKED, STAFF, 'base');
  const withDepartment = (change: object) => ({
    ...scenario,
    department: { ...scenario.department, ...change },
  });
  const closing = Object.fromEntries(
    Object.entries(scenario.department.closing).filter(([name]) => name !== 'win'),
  );
  const [first, last] = scenario.phases;

  it.each([
    ['a number that is missing', withDepartment({ closing }), 'department.closing.win'],
    [
      'a chance over 1',
      withDepartment({ papers: { ...scenario.department.papers, paid: 1.2 } }),
      'department.papers.paid',
    ],
    [
      'a cause of an unknown operation',
      withDepartment({ demands: [{ cause: 'lead', operation: 'dance' }] }),
      'there is no operation \\"dance\\"',
    ],
    [
      'somebody with an unknown role',
      {
        ...scenario,
        phases: [
          first,
          { ...last, split: { ...last?.split, staff: [{ name: 'Anna', role: 'queen' }] } },
        ],
      },
      'there is no role \\"queen\\"',
    ],
    ['a word too many', { ...scenario, weather: 'fair' }, 'weather'],
  ])('is refused with %s, by its place', async (_what, content, named) => {
    const { output, code } = await simulate(fileWith('bad.json', content));
    expect(code).toBe(1);
    expect(JSON.parse(output).error.code).toBe('invalid-input');
    expect(output).toContain(named);
  });

  it('begins with what is in hand, by either engine and for every question', async () => {
    const begun = fileWith('begun.json', {
      ...scenario,
      start: { pool: [40, 30, 20], orders: [9] },
    });
    const { document } = await simulate(begun, ...FEW);
    const [month] = document.scenarios[0].months;
    expect(month.activeOrders).toBeGreaterThan(5);
    const mean = await simulate(begun, '--engine', 'mean', '--tornado');
    expect(mean.code).toBe(0);
    const [expected] = mean.document.scenarios[0].months;
    expect(Math.abs(expected.activeOrders - month.activeOrders)).toBeLessThan(3);
    expect(mean.document.tornado.base).toBeGreaterThan(0);
  }, 60_000);

  it('is refused when it cannot be read', async () => {
    writeFileSync(join(folder, 'torn.json'), '{ "name": ');
    const { document, code } = await simulate(join(folder, 'torn.json'));
    expect([code, document.error.code]).toEqual([1, 'file-unreadable']);
  });
});

describe('what nobody can run', () => {
  it.each([
    [['--case', 'bank'], 'there is no case'],
    [['--case', 'services', '--staff', '3,3,1'], 'is not four numbers'],
    [['--case', 'services', '--staff', '3,-1,1,1'], 'is not four numbers'],
    [['--case', 'services', '--gains', 'huge'], 'none, base, optimistic'],
    [['--case', 'services', '--months', '12'], 'from 24 to 240'],
    [['--case', 'services', '--replications', '1'], 'from 2 to'],
    [['--case', 'services', '--seed', '1.5'], 'is not a whole number'],
    [['--case', 'services', '--engine', 'fast'], 'events, mean'],
    [['--case', 'services', '--engine', 'mean', '--reach', 'much'], 'is not a number'],
    [['--case', 'services', '--engine', 'mean', '--best', '90'], 'from 1 to 20'],
    [['--case', 'services', '--selfcheck'], 'are two runs'],
    [['--case', 'services', '--compare', 'x.json'], 'says nothing about this run'],
    [[], 'Nothing to simulate was named'],
  ])('is refused: %j', async (words, named) => {
    const { output, code } = await runCli(['simulate', ...words, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output).error.message).toContain(named);
  });
});
