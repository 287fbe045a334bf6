// What a scenario takes from a study: measured numbers in the place of those that it does not assume on purpose.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { assert } from '#shared/lib/assert.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { startTestApp } from '#test/support/test-app.ts';

let folder = '';
let db = '';
let draft: Scenario;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-study-'));
  db = join(folder, 'Sales of March.sqlite');
  const { code } = await runCli(['demo', '--db', db, '--seed', '1']);
  assert(code === 0, 'the demonstration is written');
  const made = await startTestApp({ isWholeDemo: true }).api.simulation.draft({
    name: 'Схема ролей',
  });
  assert(made !== null, 'something was recorded');
  draft = made;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const simulate = async (...words: string[]) => {
  const { output, code } = await runCli(['simulate', ...words, '--engine', 'mean', '--json']);
  return { document: JSON.parse(output), code };
};

/** The draft with other minutes, days and skills, which nobody says anything about. */
function foreign(change: Partial<Scenario> = {}): Scenario {
  const { department, phases } = draft;
  return {
    ...draft,
    department: {
      ...department,
      operations: department.operations.map((each) => ({
        ...each,
        minutes: { kind: 'fixed' as const, mean: 3 },
      })),
      demands: department.demands.map((each) => ({
        ...each,
        minutesADay: each.cause === 'day' ? 1 : 0,
      })),
      time: { ...department.time, dayMinutes: 300 },
    },
    phases: phases.map((phase) => ({
      ...phase,
      split: {
        ...phase.split,
        staff: phase.split.staff.map((person) => ({ ...person, skill: 0.5 })),
      },
    })),
    sources: {},
    ...change,
  };
}

describe('a study without a scenario', () => {
  it('is the draft that the screen of roles begins with', async () => {
    const own = await simulate('--db', db, '--language', 'ru');
    const same = await simulate(fileWith('draft.json', draft));
    expect(own.code).toBe(0);
    expect(own.document.study).toEqual({ name: 'Sales of March', scenarios: [] });
    expect(own.document.scenarios).toEqual(same.document.scenarios);
    expect(own.document.measured).toBe(same.document.measured);
    expect(own.document.measured).toBeGreaterThan(20);
  }, 60_000);

  it('stands beside others on the same luck', async () => {
    const other = fileWith('other.json', { ...draft, name: 'other' });
    const { document } = await simulate('--db', db, '--compare', other);
    expect(document.comparisons.map(({ against }: { against: string }) => against)).toEqual([
      'Схема ролей',
      'other',
    ]);
    expect(document.comparisons[1].difference.mean).toBeCloseTo(0, 6);
    expect(document.study.scenarios).toMatchObject([{ scenario: 'other', missing: [] }]);
  }, 60_000);
});

describe('a scenario with a study', () => {
  it('takes every duration, day and skill that the study measures', async () => {
    // Who is not told apart from the others has no measured skill.
    const skills = new Map(
      draft.phases.flatMap(({ split }) => split.staff.map(({ name, skill }) => [name, skill])),
    );
    const plain = foreign();
    const scenario = {
      ...plain,
      phases: plain.phases.map((phase) => ({
        ...phase,
        split: {
          ...phase.split,
          staff: phase.split.staff.map((person) => ({
            ...person,
            skill: draft.sources[`staff.${person.name}.skill`] ? 0.5 : skills.get(person.name),
          })),
        },
      })),
    };
    const found = await simulate(fileWith('foreign.json', scenario), '--db', db);
    const expected = await simulate(fileWith('draft.json', draft));
    expect(found.code).toBe(0);
    const [taken] = found.document.study.scenarios;
    expect(taken.kept).toEqual([]);
    expect(taken.taken).toContain('department.operations.call-first.minutes');
    expect(taken.taken).toContain('department.time.dayMinutes');
    const { measured } = expected.document;
    expect(found.document.measured).toBe(measured);
    // What nobody measured at all stays as the scenario says.
    const measurable = draft.department.operations.filter(
      ({ code }) => draft.sources[`department.operations.${code}.minutes`]?.kind === 'assumed',
    );
    expect(taken.missing).toEqual(measurable.map(({ code }) => code));
    expect(found.document.scenarios[0].timeShares).toEqual(
      expected.document.scenarios[0].timeShares,
    );
  }, 60_000);

  it('keeps what it assumes on purpose and what the study lacks, and names both', async () => {
    const path = 'department.operations.quote.minutes';
    const plain = foreign();
    const scenario = foreign({
      department: {
        ...plain.department,
        operations: [
          ...plain.department.operations,
          {
            code: 'call-robot',
            group: 'calls',
            minutes: { kind: 'fixed', mean: 2 },
            byPerson: {},
          },
        ],
        demands: [
          ...plain.department.demands,
          { cause: 'lead', operation: 'call-robot', chance: 1, minutesADay: 0 },
        ],
      },
      sources: {
        [path]: { kind: 'assumed', low: 2, high: 4 },
        'department.time.dayMinutes': { kind: 'measured', n: 3, low: null, high: null },
      },
    });
    const { document } = await simulate(fileWith('kept.json', scenario), '--db', db);
    const [found] = document.study.scenarios;
    expect(found.kept).toEqual([path]);
    expect(found.missing).toContain('call-robot');
    expect(found.taken).toContain('department.time.dayMinutes');
    expect(found.taken).not.toContain(path);
    const { output } = await runCli([
      'simulate',
      join(folder, 'kept.json'),
      '--db',
      db,
      '--engine',
      'mean',
    ]);
    expect(output).toMatch(/! The study does not measure .*call-robot/);
    expect(output).toMatch(/assumes or imports .*department\.operations\.quote\.minutes/);
  }, 60_000);

  it('leaves the file as it is', async () => {
    const digest = (): string => createHash('sha256').update(readFileSync(db)).digest('hex');
    const before = digest();
    await simulate(fileWith('foreign.json', foreign()), '--db', db);
    expect(digest()).toBe(before);
  }, 60_000);

  it('is called by the name of its file, whatever the case of the letters', async () => {
    const { code } = await simulate('--db', db, '--study', 'SALES of march');
    expect(code).toBe(0);
  }, 60_000);
});

describe('what is no study', () => {
  it('is refused when it has another name, with the ones there are', async () => {
    const { document, code } = await simulate('--db', db, '--study', 'April');
    expect([code, document.error.code]).toEqual([1, 'invalid-input']);
    expect(document.error.message).toContain('no study "April"');
    expect(document.error.message).toContain('only "Sales of March"');
  });

  it('is refused when it is another file, none, or empty', async () => {
    const text = fileWith('text.json', { name: 'x' });
    expect((await simulate('--db', text)).document.error.code).toBe('not-a-database');
    const none = await simulate('--db', join(folder, 'none.sqlite'));
    expect(none.document.error).toMatchObject({ code: 'not-found' });
    const empty = join(folder, 'empty.sqlite');
    const events = fileWith('events.json', { zone: 'Europe/Moscow', person: 'A', events: [] });
    await runCli(['record', '--db', empty, '--events', events]);
    for (const words of [
      ['--db', empty],
      [fileWith('draft.json', draft), '--db', empty],
    ]) {
      const { document } = await simulate(...words);
      expect(document.error.code).toBe('not-allowed');
      expect(document.error.message).toContain('nothing was recorded in');
    }
  }, 60_000);

  it.each([
    [['--case', 'services', '--db', 'x.sqlite'], '--db says nothing about this run'],
    [['x.json', '--study', 'April'], '--study belongs to --db'],
    [['--selfcheck', '--study', 'April'], '--study belongs to --db'],
  ])('is refused with other runs: %j', async (words, named) => {
    const { output, code } = await runCli(['simulate', ...words, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output).error.message).toContain(named);
  });
});
