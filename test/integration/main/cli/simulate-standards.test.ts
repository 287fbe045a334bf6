// Standards of a scenario file, as the command line tells how far they are kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standards-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const CASE = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');

function fileWith(standards: readonly object[]): string {
  const path = join(folder, 'standards.json');
  const phases = CASE.phases.map(({ from, split }, index) => ({
    from,
    split: index === 0 ? split : { ...split, standards },
  }));
  writeFileSync(path, JSON.stringify({ ...CASE, phases }));
  return path;
}

const FIRST_CALL = { operation: 'first-call', withinHours: 1 };

it('tells how far a standard is kept, with its interval, before and late, and warns of it', async () => {
  const few = ['--replications', '3'];
  const { output } = await runCli(['simulate', fileWith([FIRST_CALL]), ...few, '--json']);
  const { scenarios, warnings } = JSON.parse(output);
  const [{ standards, months }] = scenarios;
  expect(standards).toEqual([
    {
      operation: 'first-call',
      withinHours: 1,
      withinHoursBefore: 1,
      late: expect.objectContaining({ mean: expect.any(Number), ciLow: expect.any(Number) }),
      before: expect.objectContaining({ mean: expect.any(Number), ciLow: expect.any(Number) }),
    },
  ]);
  const [{ late }] = standards;
  expect(late.ciLow).toBeLessThan(late.mean);
  expect(Object.keys(months[23].kept)).toEqual(['first-call']);
  expect(warnings).toEqual([
    { kind: 'standard-missed', value: 'first-call', withinHours: 1, kept: late.mean },
  ]);
  const { output: text } = await runCli(['simulate', fileWith([FIRST_CALL]), ...few]);
  expect(text).toMatch(
    /Begun within 1 h of working time, "first-call": \d+ % in months 10–18 \(95 %: \d+ %…\d+ %\), \d+ % in months 19–24 \(95 %/,
  );
  expect(text).toMatch(/! "first-call" is begun within 1 h in \d+ % of the cases only\./);
}, 60_000);

it('says that expected numbers have no interval', async () => {
  const { output } = await runCli(['simulate', fileWith([FIRST_CALL]), '--engine', 'mean']);
  expect(output).toMatch(/"first-call": \d+ % in months 10–18 \(expected, without chance\)/);
});

it.each([
  [[{ operation: 'dance', withinHours: 1 }], 'a standard is of "dance"'],
  [[FIRST_CALL, FIRST_CALL], '"standards: first-call" stands there twice'],
])('is refused: %j', async (standards, named) => {
  const { output, code } = await runCli(['simulate', fileWith(standards), '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(output).error.details.message).toContain(named);
});
