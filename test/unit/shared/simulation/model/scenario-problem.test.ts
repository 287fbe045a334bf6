import { describe, expect, it } from 'vitest';

import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import type { Department } from '#shared/simulation/model/department.ts';
import { documentProblem, withOwnSources } from '#shared/simulation/model/document-problem.ts';
import type { NumberSource } from '#shared/simulation/model/number-source.ts';
import { countedNumbers, withNumber } from '#shared/simulation/model/scenario-numbers.ts';
import { scenarioProblem } from '#shared/simulation/model/scenario-problem.ts';
import { scenarioWarnings } from '#shared/simulation/model/scenario-warnings.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const CASE = servicesChanged({ months: 36, leadsAfter: 600 }, STAFF, 'base');

const withDepartment = (change: Partial<Department>): Scenario => ({
  ...CASE,
  department: { ...CASE.department, ...change },
});
const withClosing = (win: number, lose: number): Scenario =>
  withDepartment({ closing: { ...CASE.department.closing, win, lose } });
const withLast = (change: (split: Split) => Partial<Split>): Scenario => ({
  ...CASE,
  phases: CASE.phases.map((phase, index) =>
    index === 1 ? { ...phase, split: { ...phase.split, ...change(phase.split) } } : phase,
  ),
});
const withSource = (path: string, source: NumberSource): Scenario => ({
  ...CASE,
  sources: { ...CASE.sources, [path]: source },
});
const WIN = 'department.closing.win';

describe('a scenario', () => {
  it('of the case can be run, and taken as it is written', () => {
    expect(documentProblem(CASE)).toBeNull();
  });

  it('cannot be run where a talk is won and lost with more than certainty', () => {
    expect(scenarioProblem(withClosing(0.8, 0.26))).toEqual({
      kind: 'closing-chances',
      name: '0.8 + 0.26 > 1',
    });
    expect(scenarioProblem(withClosing(0.9, 0.1))).toBeNull();
  });

  it('cannot be run where a phase begins when the run is over', () => {
    expect(scenarioProblem({ ...CASE, months: 18 })).toEqual({
      kind: 'phase-late',
      name: '18 ≥ 18',
    });
    expect(scenarioProblem({ ...CASE, months: 19 })).toBeNull();
  });

  it('cannot be run with rules for operations that there are not', () => {
    const timed = withLast(({ roles }) => ({
      roles: roles.map((role) =>
        role.code === 'senior' ? { ...role, speedOf: { closng: 0.5 } } : role,
      ),
    }));
    expect(scenarioProblem(timed)).toEqual({ kind: 'speed-of', name: 'senior: closng' });
    expect(scenarioProblem(withLast(() => ({ newestFirst: ['closing', 'talks'] })))).toEqual({
      kind: 'newest-first',
      name: 'talks',
    });
  });
});

describe('a scenario that somebody wrote', () => {
  it('is not taken with a source of no number: a misspelt path would be left out', () => {
    const source = { kind: 'imported', from: 'CRM' } as const;
    const misspelt = withSource('department.closing.wins', source);
    expect(scenarioProblem(misspelt)).toBeNull();
    expect(documentProblem(misspelt)).toEqual({
      kind: 'source-unknown',
      name: 'department.closing.wins',
    });
  });

  it.each<readonly [NumberSource, string]>([
    [{ kind: 'assumed', low: 0.4, high: 0.5 }, '0.4 … 0.5, 0.38'],
    [{ kind: 'assumed', low: 0.2, high: 0.3 }, '0.2 … 0.3, 0.38'],
    [{ kind: 'measured', n: 9, low: null, high: 0.3 }, '-Infinity … 0.3, 0.38'],
  ])('is not taken with the source %j', (source, named) => {
    expect(documentProblem(withSource(WIN, source))).toEqual({
      kind: 'source-range',
      name: `${WIN}: ${named}`,
    });
  });

  it.each<NumberSource>([
    { kind: 'assumed', low: 0.38, high: 0.38 },
    { kind: 'measured', n: 9, low: 0.3, high: null },
    { kind: 'imported', from: '' },
  ])('is taken with the source %j', (source) => {
    expect(documentProblem(withSource(WIN, source))).toBeNull();
  });
});

describe('sources', () => {
  it('go with what they belong to, whatever is edited', () => {
    const skill = 'staff.M1.skill';
    const known = withSource(skill, { kind: 'assumed', low: 1, high: 2 });
    const gone = (['M1'] as const).reduce<Scenario>(
      (scenario, name) =>
        [0, 1].reduce(
          (each, phase) => editScenario(each, { kind: 'dismiss', phase, name }),
          scenario,
        ),
      known,
    );
    expect(known.sources).toHaveProperty([skill]);
    expect(gone.sources).not.toHaveProperty([skill]);
    expect(documentProblem(gone)).toBeNull();
    const without = editScenario(known, { kind: 'remove-role', phase: 1, code: 'coordinator' });
    expect(documentProblem(without)).toBeNull();
  });

  it('stay the same object where all have their numbers', () => {
    expect(withOwnSources(CASE)).toBe(CASE);
  });

  it('stay where a chance becomes certain, which it was not before', () => {
    const path = 'department.demands.contact.letter.chance';
    const edited = editScenario(CASE, { kind: 'number', path, value: 1 });
    expect(documentProblem(edited)).toBeNull();
    expect(countedNumbers(edited).map((number) => number.path)).toContain(path);
    expect(withNumber(edited, path, 0.5).department.demands).toContainEqual(
      expect.objectContaining({ cause: 'contact', operation: 'letter', chance: 0.5 }),
    );
  });

  it('of what is certain and nobody speaks of count as nothing', () => {
    const paths = countedNumbers(CASE).map(({ path }) => path);
    expect(paths).not.toContain('department.demands.talk.closing.chance');
    expect(paths).toContain('department.demands.contact.letter.chance');
  });
});

describe('the one-off cost', () => {
  it('is a number like any other: with a source, a range, and counted where there is one', () => {
    const known = countedNumbers(CASE).find(({ path }) => path === 'oneOff');
    expect(known).toMatchObject({ value: 380, source: { kind: 'assumed', low: 190, high: 684 } });
    const edited = editScenario(CASE, { kind: 'number', path: 'oneOff', value: 900 });
    expect(edited.oneOff).toBe(900);
    expect(edited.sources['oneOff']).toEqual({ kind: 'assumed', low: 190, high: 900 });
    const free = countedNumbers({ ...CASE, oneOff: 0, sources: {} });
    expect(free.map(({ path }) => path)).not.toContain('oneOff');
  });
});

describe('warnings', () => {
  it('name who closes so well that fewer talks are lost than is said', () => {
    expect(scenarioWarnings(CASE)).toEqual([]);
    // The best of the six wins 1.45 times as often: 0.6 × 1.45 + 0.26 > 1, of the next one 0.6 × 1.27 + 0.26 > 1 too.
    const eager = withClosing(0.6, 0.26);
    const capped = scenarioWarnings(eager).filter(({ kind }) => kind === 'skill-capped');
    const closers = eager.phases[1]?.split.staff.filter(({ role }) => role === 'senior') ?? [];
    expect(capped.map(({ value }) => value)).toEqual(
      closers.filter(({ skill }) => 0.6 * skill + 0.26 > 1).map(({ name }) => name),
    );
    expect(capped.length).toBeGreaterThan(0);
  });

  it('say nothing of the skill of those who do not close', () => {
    const skilled = withLast(({ staff }) => ({
      staff: staff.map((each) => (each.role === 'senior' ? each : { ...each, skill: 9 })),
    }));
    expect(scenarioWarnings(skilled)).toEqual([]);
  });

  it('name minutes of somebody who is in no split', () => {
    const [first, ...others] = CASE.department.operations;
    const law = { kind: 'fixed', mean: 5 } as const;
    const operations = first
      ? [{ ...first, byPerson: { M1: law, 'Anna Petrova': law } }, ...others]
      : [];
    expect(scenarioWarnings(withDepartment({ operations }))).toEqual([
      { kind: 'minutes-of-nobody', value: 'Anna Petrova', operation: 'first-call' },
    ]);
  });
});
