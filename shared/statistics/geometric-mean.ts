import { assert } from '../lib/assert.ts';
import { sum } from './mean.ts';

/**
 * Geometric mean exp(Σw·ln x / Σw), weights 1 unless given (SciPy's `gmean`): the typical value of durations that are
 * spread by factors. Undefined for no values, and where a value is not positive: it has no logarithm.
 */
export function geometricMean(
  values: readonly number[],
  weights?: readonly number[],
): number | undefined {
  if (values.length === 0 || values.some((value) => !(value > 0))) return undefined;
  const each = weights ?? values.map(() => 1);
  assert(each.length === values.length, 'one weight for each value');
  const whole = sum(each);
  return whole > 0
    ? Math.exp(sum(values.map((value, index) => (each[index] ?? 0) * Math.log(value))) / whole)
    : undefined;
}
