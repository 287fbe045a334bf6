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
  'phase-late': (name) =>
    `a phase begins when the run is over (${name}): let it begin in an earlier month, counted from 0, or give the run more months`,
  'closing-chances': (name) =>
    `department.closing: win and lose of a talk are together more than certain (${name}): lower one of them`,
  'speed-of': (name) =>
    `speedOf of the role "${name}" is of no operation: put its code right or take it out`,
  'newest-first': (name) =>
    `newestFirst names "${name}", which is no operation: put its code right or take it out`,
  standard: (name) =>
    `a standard is of "${name}", which is no operation: put its code right or take it out`,
  'source-unknown': (name) =>
    `sources has "${name}", which is the path of no number of the scenario: put the path right or take it out`,
  'source-range': (name) =>
    `the range of a source leaves its number out (low … high, number: ${name}): put low at or below the number, and high at or above it`,
};
