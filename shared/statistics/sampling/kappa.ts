import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { IntervalAround } from '../intervals/interval.ts';
import { sum } from '../mean.ts';

/** Agreement of two judges beyond chance: 1 = always, 0 = as often as by chance. */
export interface Kappa extends IntervalAround {
  /** Large-sample standard error; it takes the cases for independent. */
  readonly error: number;
}

/**
 * Cohen's κ = (pₒ − pₑ) / (1 − pₑ) of a square table of counts (Cohen 1960), with the standard error of Fleiss, Cohen &
 * Everitt (1969), as R's `psych::cohen.kappa`; κ ± z·error is cut at 1. No cases, or all in one and the same cell: undefined, as κ is 0 / 0.
 */
export function kappa(counts: readonly (readonly number[])[], level: number): Kappa | undefined {
  const n = sum(counts.map(sum));
  if (n === 0) return undefined;
  const table = counts.map((row) => row.map((count) => count / n));
  const rows = table.map(sum);
  const columns = table.map((_, place) => sum(table.map((row) => at(row, place))));
  const agreed = sum(table.map(at));
  const byChance = sum(rows.map((share, place) => share * at(columns, place)));
  if (rows.includes(1) && agreed === 1) return undefined;
  const value = (agreed - byChance) / (1 - byChance);
  const squares = table.flatMap((row, i) =>
    row.map((cell, j) => {
      const weight = at(columns, i) + at(rows, j);
      const onDiagonal = i === j ? 1 : 0;
      return cell * (onDiagonal - weight * (1 - value)) ** 2;
    }),
  );
  const spread = sum(squares) - (value - byChance * (1 - value)) ** 2;
  const error = Math.sqrt(Math.max(0, spread) / n) / (1 - byChance);
  const half = normalQuantile((1 + level) / 2) * error;
  return { value, error, low: value - half, high: Math.min(1, value + half) };
}

function at(values: readonly number[], place: number): number {
  return values[place] ?? 0;
}
