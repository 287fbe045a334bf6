import { anovaTable } from '../comparison/one-way-anova.ts';
import { sum } from '../mean.ts';

/** What of the spread lies between clusters, such as people, and what within them. */
export interface VarianceComponents {
  readonly between: number;
  readonly within: number;
  /** Intraclass correlation: between / (between + within); 0 without any spread. */
  readonly icc: number;
}

/**
 * Components of a one-way random model by the method of moments (Searle, Casella & McCulloch 1992, §3.6):
 * σ²w = MSW, σ²b = (MSB − MSW) / n₀ with n₀ = (N − Σn²/N) / (k − 1), not under 0. Undefined for fewer than two clusters,
 * and where none has two values.
 */
export function varianceComponents(
  groups: readonly (readonly number[])[],
): VarianceComponents | undefined {
  const table = anovaTable(groups);
  if (!table) return undefined;
  const { n, dfBetween, meanBetween, meanWithin: within } = table;
  const usual = (n - sum(groups.map(({ length }) => length ** 2)) / n) / dfBetween;
  const between = Math.max(0, (meanBetween - within) / usual);
  const whole = between + within;
  return { between, within, icc: whole > 0 ? between / whole : 0 };
}
