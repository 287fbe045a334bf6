import type { Scenario } from './scenario.ts';

/**
 * What can be run but is hardly meant. `nobody-does`, `role-empty`: work for which there is nobody; `skill-capped`: a
 * person's skill makes winning and losing a talk more than certain together, so fewer talks are lost than the scenario says;
 * `minutes-of-nobody`: minutes of an operation are given for somebody who is in no split.
 */
export type ScenarioWarning =
  | {
      readonly kind: 'nobody-does' | 'role-empty' | 'skill-capped';
      /** An operation, a role, or a person. */
      readonly value: string;
    }
  | { readonly kind: 'minutes-of-nobody'; readonly value: string; readonly operation: string };

/** Warnings about a phase of a scenario, the last one unless another is named. */
export function scenarioWarnings(
  scenario: Scenario,
  phase = scenario.phases.length - 1,
): ScenarioWarning[] {
  return [
    ...undone(scenario, phase),
    ...cappedSkills(scenario, phase),
    ...minutesOfNobody(scenario),
  ];
}

function undone({ department, phases }: Scenario, phase: number): ScenarioWarning[] {
  const split = phases[phase]?.split;
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

/** What sums of decimal numbers leave. */
const ROUNDING = 1e-9;

/** Only who closes: to all others their skill does nothing. */
function cappedSkills({ department, phases }: Scenario, phase: number): ScenarioWarning[] {
  const split = phases[phase]?.split;
  const { win, lose, skillPower } = department.closing;
  const talks = department.demands.flatMap((each) =>
    each.cause === 'talk' ? [each.operation] : [],
  );
  const closers = new Set(
    split?.roles
      .filter(({ operations }) => operations.some((code) => talks.includes(code)))
      .map(({ code }) => code),
  );
  return (split?.staff ?? [])
    .filter(
      ({ role, skill }) => closers.has(role) && win * skill ** skillPower + lose > 1 + ROUNDING,
    )
    .map(({ name }) => ({ kind: 'skill-capped', value: name }) as const);
}

function minutesOfNobody({ department, phases }: Scenario): ScenarioWarning[] {
  const names = new Set(phases.flatMap(({ split }) => split.staff.map(({ name }) => name)));
  return department.operations.flatMap(({ code, byPerson }) =>
    Object.keys(byPerson)
      .filter((name) => !names.has(name))
      .map((value) => ({ kind: 'minutes-of-nobody', value, operation: code }) as const),
  );
}
