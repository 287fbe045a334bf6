import { sum } from '../mean.ts';

/** One cause in a Pareto diagram. Shares are parts of 1. */
export interface ParetoRow<Cause> {
  readonly cause: Cause;
  readonly amount: number;
  readonly share: number;
  readonly cumulative: number;
  readonly cumulativeShare: number;
}

/**
 * Causes from the greatest amount to the least, with what they and all before them amount to (Juran; R's qcc
 * `pareto.chart`). Equal amounts keep their order. Amounts are not negative. No causes: no rows. One cause: the whole.
 * Where all amounts are 0, so are the shares.
 */
export function pareto<Cause>(
  causes: readonly Cause[],
  amountOf: (cause: Cause) => number,
): ParetoRow<Cause>[] {
  const total = sum(causes.map(amountOf));
  const shareOf = (amount: number): number => (total > 0 ? amount / total : 0);
  let cumulative = 0;
  return causes
    .map((cause) => ({ cause, amount: amountOf(cause) }))
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ cause, amount }) => {
      cumulative += amount;
      const cumulativeShare = shareOf(cumulative);
      return { cause, amount, share: shareOf(amount), cumulative, cumulativeShare };
    });
}
