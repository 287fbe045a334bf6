import { sum } from './mean.ts';

/** Values of a grouped row: how often each class mark occurs. */
export interface GroupedValue {
  readonly value: number;
  readonly count: number;
}

/** What a grouped row says of its values. */
export interface GroupedSummary {
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  /** Σa·(x − x̄)². */
  readonly sumOfSquares: number;
  /** √(Σa·(x − x̄)² / n): of these values, not of where they came from. */
  readonly deviation: number;
  /** σ / √n. */
  readonly standardError: number;
}

/** Mean and deviation of a grouped row, as chronometry books work them (divisor n). No values: undefined. One: σ = 0. */
export function groupedSummary(groups: readonly GroupedValue[]): GroupedSummary | undefined {
  const n = sum(groups.map(({ count }) => count));
  if (!(n > 0)) return undefined;
  const total = sum(groups.map(({ value, count }) => count * value));
  const mean = total / n;
  const sumOfSquares = sum(groups.map(({ value, count }) => count * (value - mean) ** 2));
  const deviation = Math.sqrt(sumOfSquares / n);
  return { n, sum: total, mean, sumOfSquares, deviation, standardError: deviation / Math.sqrt(n) };
}
