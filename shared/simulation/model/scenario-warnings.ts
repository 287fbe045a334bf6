import type { Scenario } from './scenario.ts';

/** Work of the last phase for which there is nobody. */
export interface ScenarioWarning {
  readonly kind: 'nobody-does' | 'role-empty';
  readonly value: string;
}

/** What can be run but is hardly meant: operations that nobody does, and roles that have work but no people. */
export function scenarioWarnings({ department, phases }: Scenario): ScenarioWarning[] {
  const split = phases.at(-1)?.split;
  if (!split) return [];
  const staffed = new Set(split.staff.map(({ role }) => role));
  const done = new Set(
    split.roles.filter(({ code }) => staffed.has(code)).flatMap(({ operations }) => operations),
  );
  const needed = [...new Set(department.demands.map(({ operation }) => operation))];
  return [
    ...needed
      .filter((code) => !done.has(code))
      .map((value) => ({ kind: 'nobody-does', value }) as const),
    ...split.roles
      .filter(({ code, operations }) => operations.length > 0 && !staffed.has(code))
      .map(({ code }) => ({ kind: 'role-empty', value: code }) as const),
  ];
}
