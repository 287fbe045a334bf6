// Scenario files that are well formed and still say what cannot be, or what would be left out without a word.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const SCENARIO = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');

function fileWith(content: unknown): string {
  const path = join(folder, 'scenario.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const withDepartment = (change: object) => ({
  ...SCENARIO,
  department: { ...SCENARIO.department, ...change },
});
const [first, last] = SCENARIO.phases;
const withLast = (change: object) => ({
  ...SCENARIO,
  phases: [first, { ...last, split: { ...last?.split, ...change } }],
});
const { closing } = SCENARIO.department;

describe('a scenario of a file', () => {
  it.each<[string, object, string]>([
    [
      'talks that are won and lost with more than certainty',
      withDepartment({ closing: { ...closing, win: 0.9 } }),
      'more than certain (0.9 + 0.26 > 1)',
    ],
    ['a phase after the end', { ...SCENARIO, months: 12 }, 'the run is over (18 ≥ 12)'],
    [
      'a time of an operation that there is not',
      withLast({ roles: last?.split.roles.map((role) => ({ ...role, speedOf: { dance: 2 } })) }),
      'speedOf of the role "junior: dance"',
    ],
    [
      'the newest first of no operation',
      withLast({ newestFirst: ['dance'] }),
      'newestFirst names "dance"',
    ],
    [
      'a source of no number',
      { ...SCENARIO, sources: { 'department.closing.wins': { kind: 'imported' } } },
      'sources has "department.closing.wins"',
    ],
    [
      'a range that leaves its number out',
      {
        ...SCENARIO,
        sources: { 'department.closing.win': { kind: 'assumed', low: 0.4, high: 0.5 } },
      },
      'department.closing.win: 0.4 … 0.5, 0.38',
    ],
  ])('is refused with %s, by the value', async (_what, content, named) => {
    const { output, code } = await runCli(['simulate', fileWith(content), '--json']);
    expect(code).toBe(1);
    const { error } = JSON.parse(output);
    expect(error.code).toBe('invalid-input');
    expect(error.details.message).toContain(named);
  });

  it('is run with a warning of minutes that nobody needs', async () => {
    const operations = SCENARIO.department.operations.map((each) => ({
      ...each,
      byPerson: { Nobody: { kind: 'fixed', mean: 5 } },
    }));
    const file = fileWith(withDepartment({ operations }));
    const { output } = await runCli(['simulate', file, '--engine', 'mean']);
    expect(output).toContain('! Minutes of "quote" are given for "Nobody", who is in no split');
  });
});
