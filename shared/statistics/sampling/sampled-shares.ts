import { sum } from '../mean.ts';

/** What counts of moments say about a time, such as the hours of a week. */
export interface SampledShares {
  readonly total: number;
  readonly rows: readonly SampledShare[];
}

/** One count of them. */
export interface SampledShare {
  readonly count: number;
  readonly share: number;
  /** In the unit of the time that the moments were spread over. */
  readonly time: number;
}

/** p = c / Σc and its time p · T. No moments: undefined. One count: the whole time. */
export function sampledShares(counts: readonly number[], time: number): SampledShares | undefined {
  const total = sum(counts);
  if (total <= 0) return undefined;
  const rows = counts.map((count) => ({
    count,
    share: count / total,
    time: (count / total) * time,
  }));
  return { total, rows };
}

/** The share of moments at which someone or something was working: working / all. No moments: undefined. */
export function utilisation(working: number, moments: number): number | undefined {
  return moments > 0 ? working / moments : undefined;
}

/** Whether counts add up to the total that a sheet states, and what they do add up to. No counts add up to 0. */
export function checkCounts(
  counts: readonly number[],
  statedTotal: number,
): { readonly total: number; readonly isConsistent: boolean } {
  const total = sum(counts);
  return { total, isConsistent: total === statedTotal };
}
