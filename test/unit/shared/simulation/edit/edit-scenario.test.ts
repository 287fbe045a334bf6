import { describe, expect, it } from 'vitest';

import { SERVICES_DEPARTMENT } from '#shared/simulation/cases/services-department.ts';
import { servicesAsIs, servicesSplit } from '#shared/simulation/cases/services-splits.ts';
import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import { splitWarnings } from '#shared/simulation/edit/split-warnings.ts';
import { scenarioProblem } from '#shared/simulation/model/scenario-problem.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';

const SPLIT = servicesSplit(
  { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 },
  'base',
);
const SCENARIO: Scenario = scenarioSchema.parse({
  name: 'case',
  department: SERVICES_DEPARTMENT,
  months: 36,
  phases: [
    { from: 0, split: servicesAsIs() },
    { from: 18, split: SPLIT },
  ],
});

const after = (...edits: readonly ScenarioEdit[]): Scenario =>
  edits.reduce((scenario, edit) => editScenario(scenario, edit), SCENARIO);
const operationsOf = (scenario: Scenario, role: string): readonly string[] | undefined =>
  scenario.phases[1]?.split.roles.find(({ code }) => code === role)?.operations;
const staffOf = (scenario: Scenario, role: string): string[] =>
  (scenario.phases[1]?.split.staff ?? []).flatMap((each) =>
    each.role === role ? [each.name] : [],
  );

describe('an edit of a split', () => {
  it('gives an operation to another role, and leaves the other phase as it was', () => {
    const edited = after({
      kind: 'move',
      phase: 1,
      operation: 'quote',
      from: 'coordinator',
      to: 'senior',
    });
    expect(operationsOf(edited, 'coordinator')).not.toContain('quote');
    expect(operationsOf(edited, 'senior')).toEqual(['closing', 'quote']);
    expect(edited.phases[0]).toEqual(SCENARIO.phases[0]);
  });

  it('lets roles share an operation, and takes it away again', () => {
    const edit = { kind: 'toggle', phase: 1, role: 'senior', operation: 'quote' } as const;
    expect(operationsOf(after(edit), 'senior')).toContain('quote');
    expect(operationsOf(after(edit), 'coordinator')).toContain('quote');
    expect(operationsOf(after(edit, edit), 'senior')).toEqual(['closing']);
  });

  it('changes the order of work within its ends', () => {
    const up = (operation: string) =>
      ({ kind: 'prioritise', phase: 1, role: 'junior', operation, step: -1 }) as const;
    const [first, second] = operationsOf(SCENARIO, 'junior') ?? [];
    expect(operationsOf(after(up(second ?? '')), 'junior')?.slice(0, 2)).toEqual([second, first]);
    expect(operationsOf(after(up(first ?? '')), 'junior')).toEqual(
      operationsOf(SCENARIO, 'junior'),
    );
  });

  it('hires, moves and dismisses people', () => {
    const hired = after({ kind: 'hire', phase: 1, name: 'New', role: 'junior' });
    expect(staffOf(hired, 'junior')).toContain('New');
    const moved = editScenario(hired, { kind: 'place', phase: 1, name: 'New', role: 'senior' });
    expect(staffOf(moved, 'senior')).toContain('New');
    expect(staffOf(moved, 'junior')).not.toContain('New');
    const gone = editScenario(moved, { kind: 'dismiss', phase: 1, name: 'New' });
    expect(gone).toEqual(SCENARIO);
  });

  it('gives the people of a role that goes to another one', () => {
    const edited = after({ kind: 'remove-role', phase: 1, code: 'coordinator' });
    expect(edited.phases[1]?.split.roles.map(({ code }) => code)).not.toContain('coordinator');
    expect(edited.phases[1]?.split.staff).toHaveLength(SPLIT.staff.length);
    expect(scenarioProblem(edited)).toBeNull();
  });

  it('makes an assumption of a number that somebody sets, with a range that holds it', () => {
    const edited = after({ kind: 'number', path: 'department.closing.win', value: 0.9 });
    expect(edited.department.closing.win).toBe(0.9);
    const source = edited.sources['department.closing.win'];
    expect(source).toMatchObject({ kind: 'assumed' });
    expect(source?.kind === 'assumed' && source.low <= 0.9 && source.high >= 0.9).toBe(true);
  });
});

describe('warnings', () => {
  it('name an operation that nobody does and a role without people', () => {
    const edited = after(
      { kind: 'toggle', phase: 1, role: 'coordinator', operation: 'acts' },
      { kind: 'add-role', phase: 1, code: 'helper' },
      { kind: 'move', phase: 1, operation: 'invoice', from: 'coordinator', to: 'helper' },
    );
    expect(splitWarnings(edited, 1, null).filter(({ kind }) => kind !== 'no-data')).toEqual([
      { kind: 'nobody-does', value: 'invoice' },
      { kind: 'nobody-does', value: 'acts' },
      { kind: 'role-empty', value: 'helper' },
    ]);
  });

  it('count the hours of the day that nobody has any more', () => {
    const meeting = { cause: 'day', operation: 'acts', chance: 1, minutesADay: 20 } as const;
    const scenario = {
      ...SCENARIO,
      department: { ...SERVICES_DEPARTMENT, demands: [meeting] },
    };
    // Six managers have it now, one coordinator afterwards: five people × 20 min × 21 days.
    expect(splitWarnings(scenario, 1, null)).toContainEqual({
      kind: 'vanishing',
      value: 'acts',
      hours: (5 * 20 * 21) / 60,
    });
  });
});
