import { type Difference, differencesIn } from './difference.ts';
import { modelDifferences } from './simulation-functions.ts';
import type { FunctionCase, VectorCase } from './vector-case.ts';
import type { VectorFunctions } from './vector-function.ts';

/** A key of a case that is not answered as expected; `got` is null for a key without an answer. */
interface VectorFailure extends Difference {
  readonly id: string;
  readonly fn: string;
}

/** What became of all cases. A function is `unknown` once, however many cases name it. */
export interface VectorRun {
  readonly passed: number;
  readonly failed: readonly VectorFailure[];
  readonly unknown: readonly string[];
}

/** What became of one case: nothing wrong, some keys wrong, or nobody to ask. */
export type CaseResult =
  | { readonly kind: 'passed'; readonly fn: string }
  | { readonly kind: 'failed'; readonly fn: string; readonly failures: readonly VectorFailure[] }
  | { readonly kind: 'unknown'; readonly fn: string };

/** The results as one document. */
export function summaryOf(results: readonly CaseResult[]): VectorRun {
  return {
    passed: results.filter(({ kind }) => kind === 'passed').length,
    failed: results.flatMap((result) => (result.kind === 'failed' ? result.failures : [])),
    unknown: [...new Set(results.filter(({ kind }) => kind === 'unknown').map(({ fn }) => fn))],
  };
}

/** Runs every case with the functions there are. */
export function runCases(
  cases: readonly VectorCase[],
  functions: VectorFunctions,
): readonly CaseResult[] {
  return cases.map((each, index) => runCase(each, index, functions));
}

function runCase(each: VectorCase, place: number, functions: VectorFunctions): CaseResult {
  const fn = 'model' in each ? each.model : each.fn;
  const id = each.id ?? `case ${place + 1}`;
  const differences = askedOf(each, functions);
  if (!differences) return { kind: 'unknown', fn };
  return differences.length === 0
    ? { kind: 'passed', fn }
    : {
        kind: 'failed',
        fn,
        failures: differences.map((wrong) => ({ id, fn, ...wrong, got: wrong.got ?? null })),
      };
}

/** A case file may hold anything: whatever an answer throws is a failure of its case, not of the run. */
function askedOf(each: VectorCase, functions: VectorFunctions): readonly Difference[] | undefined {
  try {
    return 'model' in each ? modelDifferences(each) : functionDifferences(each, functions);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ key: '', expected: each.expected, got: `error: ${message}` }];
  }
}

function functionDifferences(
  { fn, inputs, expected, tolerance }: FunctionCase,
  functions: VectorFunctions,
): readonly Difference[] | undefined {
  const answer = Object.hasOwn(functions, fn) ? functions[fn] : undefined;
  return answer && differencesIn(answer(inputs), expected, tolerance);
}
