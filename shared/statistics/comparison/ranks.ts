/** Ranks of values, and what ties among them cost. */
export interface Ranking {
  /** In the order of the values, from 1; equal values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** Σ(t³ − t) over groups of t equal values; 0 without ties. */
  readonly ties: number;
}

/** Mid-ranks (R's `rank`). No values: no ranks. */
export function rankValues(values: readonly number[]): Ranking {
  const order = values.map((value, index) => ({ value, index }));
  order.sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  let ties = 0;
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && order[end]?.value === order[start]?.value) end += 1;
    const size = end - start;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    ties += size ** 3 - size;
    start = end;
  }
  return { ranks, ties };
}
