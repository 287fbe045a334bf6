import { assert } from '#shared/lib/assert.ts';
import { sum } from '#shared/statistics/mean.ts';

/** Both sides of L = λW over a window that begins and ends empty. */
export interface LittlesLaw {
  /** Time that all customers spent, the area under the number that is there. */
  readonly area: number;
  readonly customers: number;
  readonly meanSojourn: number;
  /** From time 0 to the last departure. */
  readonly horizon: number;
  readonly rate: number;
  /** Mean number there, area by horizon. */
  readonly meanNumber: number;
}

/**
 * Little's law on customers with the times at which they came and went: the area under their number, counted change by
 * change, over the horizon. Nobody came, or nobody stayed: undefined.
 */
export function littlesLaw(
  arrivals: readonly number[],
  departures: readonly number[],
): LittlesLaw | undefined {
  assert(arrivals.length === departures.length, 'each customer comes and goes');
  const customers = arrivals.length;
  const horizon = Math.max(0, ...departures);
  if (customers === 0 || horizon === 0) return undefined;
  const area = areaBelow(arrivals, departures);
  return {
    area,
    customers,
    meanSojourn: (sum(departures) - sum(arrivals)) / customers,
    horizon,
    rate: customers / horizon,
    meanNumber: area / horizon,
  };
}

function areaBelow(arrivals: readonly number[], departures: readonly number[]): number {
  const changes = [
    ...arrivals.map((at) => ({ at, by: 1 })),
    ...departures.map((at) => ({ at, by: -1 })),
  ].toSorted((a, b) => a.at - b.at);
  let [area, there, last] = [0, 0, 0];
  for (const { at, by } of changes) {
    area += there * (at - last);
    there += by;
    last = at;
  }
  return area;
}
