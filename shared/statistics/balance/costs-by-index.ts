import { TIME_INDICES, type TimeIndex } from '../../operations/time-index.ts';
import { mean, sum } from '../mean.ts';
import type { IndexedMinutes } from './time-balance.ts';

/** Costs of one index. */
export interface IndexCosts {
  readonly index: TimeIndex;
  readonly minutes: number;
  /** How often it was written down. */
  readonly repeats: number;
  /** Minutes each time. */
  readonly mean: number;
  /** Part of all minutes; 0 where they are 0. */
  readonly share: number;
}

/** The costs of a sheet by index, in the order of a balance sheet; an index that did not occur has no line. */
export function costsByIndex(costs: readonly IndexedMinutes[]): IndexCosts[] {
  const whole = sum(costs.map(({ minutes }) => minutes));
  return TIME_INDICES.flatMap((index) => {
    const own = costs.filter((cost) => cost.index === index).map(({ minutes }) => minutes);
    const average = mean(own);
    if (average === undefined) return [];
    const minutes = sum(own);
    const share = whole > 0 ? minutes / whole : 0;
    return [{ index, minutes, repeats: own.length, mean: average, share }];
  });
}
