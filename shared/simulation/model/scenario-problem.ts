import type { Department } from './department.ts';
import type { Scenario } from './scenario.ts';
import type { Split } from './split.ts';

/** Why a scenario cannot be run though each of its parts is well formed; `name` is what it is about. */
export interface ScenarioProblem {
  readonly kind:
    | 'twice'
    | 'unknown-operation'
    | 'unknown-role'
    | 'ready-shares'
    | 'first-phase'
    | 'phase-order';
  readonly name: string;
}

/** How far the shares of ready leads may be from 1: what rounding to two decimals leaves. */
const SHARES_ROUNDING = 0.01;

/** The first problem of a scenario; null: it can be run. */
export function scenarioProblem({ department, phases, start }: Scenario): ScenarioProblem | null {
  const starts = phases.map(({ from }) => from);
  if (starts[0] !== 0) return { kind: 'first-phase', name: String(starts[0]) };
  const late = starts.find((from, index) => index > 0 && from <= (starts[index - 1] ?? 0));
  if (late !== undefined) return { kind: 'phase-order', name: String(late) };
  const found = departmentProblem(department) ?? startProblem(department, start);
  if (found) return found;
  const operations = new Set(department.operations.map(({ code }) => code));
  for (const { split } of phases) {
    const problem = splitProblem(split, operations);
    if (problem) return problem;
  }
  return null;
}

function departmentProblem({ operations, demands, market }: Department): ScenarioProblem | null {
  const codes = operations.map(({ code }) => code);
  const twice = repeated(codes);
  if (twice !== undefined) return { kind: 'twice', name: twice };
  const lost = demands.find(({ operation }) => !codes.includes(operation));
  if (lost) return { kind: 'unknown-operation', name: lost.operation };
  const sum = market.readyByMonth.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > SHARES_ROUNDING) return { kind: 'ready-shares', name: sum.toFixed(3) };
  return null;
}

/** Open tasks can be of operations only that something makes necessary; first calls are counted as leads. */
function startProblem({ demands }: Department, start: Scenario['start']): ScenarioProblem | null {
  const possible = demands.filter(({ cause }) => cause !== 'day' && cause !== 'lead');
  const codes = new Set(possible.map(({ operation }) => operation));
  const unknown = Object.keys(start?.tasks ?? {}).find((code) => !codes.has(code));
  return unknown === undefined ? null : { kind: 'unknown-operation', name: unknown };
}

function splitProblem(split: Split, operations: ReadonlySet<string>): ScenarioProblem | null {
  const roles = split.roles.map(({ code }) => code);
  const twice = repeated(roles) ?? repeated(split.staff.map(({ name }) => name));
  if (twice !== undefined) return { kind: 'twice', name: twice };
  const stranger = split.staff.find(({ role }) => !roles.includes(role));
  if (stranger) return { kind: 'unknown-role', name: stranger.role };
  for (const role of split.roles) {
    const again = repeated(role.operations);
    if (again !== undefined) return { kind: 'twice', name: `${role.code}: ${again}` };
    const unknown = role.operations.find((code) => !operations.has(code));
    if (unknown !== undefined) return { kind: 'unknown-operation', name: unknown };
  }
  return null;
}

const repeated = (words: readonly string[]): string | undefined =>
  words.find((word, index) => words.indexOf(word) !== index);
