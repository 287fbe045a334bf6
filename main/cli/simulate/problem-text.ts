import type { ScenarioProblem } from '#shared/simulation/model/scenario-problem.ts';

/** What is wrong with a scenario, in words. */
export function problemText({ kind, name }: ScenarioProblem): string {
  return TEXTS[kind](name);
}

const TEXTS: Readonly<Record<ScenarioProblem['kind'], (name: string) => string>> = {
  twice: (name) => `"${name}" stands there twice`,
  'unknown-operation': (name) => `there is no operation "${name}"`,
  'unknown-role': (name) => `there is no role "${name}"`,
  'first-phase': (name) => `the first phase begins with month 0, not ${name}`,
  'phase-order': (name) => `month ${name} is not after that of the phase before`,
  'ready-shares': (name) => `the shares of readyByMonth add up to ${name}, not to 1`,
};
