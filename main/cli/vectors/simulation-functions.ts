import { modelNamed } from '../simulate/models/models.ts';
import { type Difference, differencesIn } from './difference.ts';
import type { ModelCase } from './vector-case.ts';

/** What differs from a case of a model, its tolerance being relative; undefined for a model that nobody knows. */
export function modelDifferences({
  model,
  inputs,
  expected,
  tolerance,
}: ModelCase): readonly Difference[] | undefined {
  const found = modelNamed(model);
  if (!found) return undefined;
  const figures = found.exact({ model, inputs, keys: Object.keys(expected) });
  const allowed = Object.entries(expected).map(
    ([key, wanted]) => [key, tolerance.formula_rel * sizeOf(wanted)] as const,
  );
  return differencesIn(figures, expected, Object.fromEntries(allowed));
}

/** What a relative tolerance is a part of: the value, or the greatest one of a list; 1 for zero. */
function sizeOf(expected: unknown): number {
  const values = Array.isArray(expected) ? expected : [expected];
  const sizes = values.map((value) => (typeof value === 'number' ? Math.abs(value) : 0));
  return Math.max(0, ...sizes) || 1;
}
