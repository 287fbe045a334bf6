import type { Department } from './department.ts';
import type { Scenario } from './scenario.ts';
import type { Split } from './split.ts';

/**
 * What is wrong with a scenario though each of its parts is well formed. `speed-of`, `newest-first`, `standard`: a
 * rule names an operation that there is not; `closing-chances`: a talk is won and lost with more than certainty; `phase-late`: a phase
 * begins when the run is over; `source-unknown`, `source-range`: a source is that of no number, or its range leaves the
 * number out. `name` is what it is about, with the value.
 */
export interface ScenarioProblem {
  readonly kind:
    | 'twice'
    | 'unknown-operation'
    | 'unknown-role'
    | 'ready-shares'
    | 'first-phase'
    | 'phase-order'
    | 'phase-late'
    | 'closing-chances'
    | 'speed-of'
    | 'newest-first'
    | 'standard'
    | 'source-unknown'
    | 'source-range';
  readonly name: string;
}

/** How far the shares of ready leads may be from 1: what rounding to two decimals leaves. */
const SHARES_ROUNDING = 0.01;
/** How far chances may be over 1: what sums of decimal numbers leave. */
const CHANCE_ROUNDING = 1e-9;

/** The first problem of a scenario; null: it can be run. */
export function scenarioProblem(scenario: Scenario): ScenarioProblem | null {
  const { department, phases, start } = scenario;
  const found =
    phaseProblem(scenario) ?? departmentProblem(department) ?? startProblem(department, start);
  if (found) return found;
  const operations = new Set(department.operations.map(({ code }) => code));
  for (const { split } of phases) {
    const problem = splitProblem(split, operations);
    if (problem) return problem;
  }
  return null;
}

function phaseProblem({ phases, months }: Scenario): ScenarioProblem | null {
  const starts = phases.map(({ from }) => from);
  if (starts[0] !== 0) return { kind: 'first-phase', name: String(starts[0]) };
  const unordered = starts.find((from, index) => index > 0 && from <= (starts[index - 1] ?? 0));
  if (unordered !== undefined) return { kind: 'phase-order', name: String(unordered) };
  const late = starts.find((from) => from >= months);
  return late === undefined ? null : { kind: 'phase-late', name: `${late} ≥ ${months}` };
}

function departmentProblem(department: Department): ScenarioProblem | null {
  const { operations, demands, market } = department;
  const codes = operations.map(({ code }) => code);
  const twice = repeated(codes);
  if (twice !== undefined) return { kind: 'twice', name: twice };
  const lost = demands.find(({ operation }) => !codes.includes(operation));
  if (lost) return { kind: 'unknown-operation', name: lost.operation };
  const sum = market.readyByMonth.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > SHARES_ROUNDING) return { kind: 'ready-shares', name: sum.toFixed(3) };
  return closingProblem(department);
}

/** A talk is won, lost, or followed by another one: what is won and lost can be no more than all of them. */
function closingProblem({ closing: { win, lose } }: Department): ScenarioProblem | null {
  if (win + lose <= 1 + CHANCE_ROUNDING) return null;
  return { kind: 'closing-chances', name: `${win} + ${lose} > 1` };
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
    const timed = Object.keys(role.speedOf).find((code) => !operations.has(code));
    if (timed !== undefined) return { kind: 'speed-of', name: `${role.code}: ${timed}` };
  }
  const newest = split.newestFirst.find((code) => !operations.has(code));
  if (newest !== undefined) return { kind: 'newest-first', name: newest };
  return standardProblem(split, operations);
}

function standardProblem(
  { standards }: Split,
  operations: ReadonlySet<string>,
): ScenarioProblem | null {
  const codes = standards.map(({ operation }) => operation);
  const twice = repeated(codes);
  if (twice !== undefined) return { kind: 'twice', name: `standards: ${twice}` };
  const unknown = codes.find((code) => !operations.has(code));
  return unknown === undefined ? null : { kind: 'standard', name: unknown };
}

const repeated = (words: readonly string[]): string | undefined =>
  words.find((word, index) => words.indexOf(word) !== index);
