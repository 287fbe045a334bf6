import type { Tolerance } from './vector-case.ts';

/** Where an answer is not what a case expects. */
export interface Difference {
  readonly key: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const USUAL_TOLERANCE = 1e-9;

/** Compares an answer with everything that is expected of it, key by key and deep; further keys are nobody's business. */
export function differencesIn(
  answer: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  tolerance: Tolerance = USUAL_TOLERANCE,
): readonly Difference[] {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const allowed = typeof tolerance === 'number' ? tolerance : tolerance[key];
    const got = Object.hasOwn(answer, key) ? answer[key] : undefined;
    return compare({ key, expected: wanted, got }, allowed ?? tolerance);
  });
}

/** A tolerance by key also holds for keys further in. */
function compare(pair: Difference, tolerance: Tolerance): readonly Difference[] {
  const { key, expected, got } = pair;
  if (typeof expected === 'number') return isNear(expected, got, tolerance) ? [] : [pair];
  if (!isBranch(expected)) return Object.is(expected, got) ? [] : [pair];
  if (!isBranch(got) || Array.isArray(expected) !== Array.isArray(got)) return [pair];
  if (Array.isArray(expected) && Object.keys(expected).length !== Object.keys(got).length) {
    return [pair];
  }
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const own = typeof tolerance === 'number' ? tolerance : tolerance[name];
    const inner = Object.hasOwn(got, name) ? got[name] : undefined;
    return compare({ key: `${key}.${name}`, expected: wanted, got: inner }, own ?? tolerance);
  });
}

function isNear(expected: number, got: unknown, tolerance: Tolerance): boolean {
  const allowed = typeof tolerance === 'number' ? tolerance : USUAL_TOLERANCE;
  if (typeof got !== 'number') return false;
  return got === expected || Math.abs(got - expected) <= allowed;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
