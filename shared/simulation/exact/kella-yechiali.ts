import { waitingProbability } from '#shared/norms/headcount/erlang-c.ts';
import { sum } from '#shared/statistics/mean.ts';

import { loadsAround } from './priority-loads.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/** Classes of one service rate before several servers; the first class is served first. */
export interface PriorityServers {
  readonly servers: number;
  readonly serviceRate: number;
  readonly arrivalRates: readonly number[];
}

/**
 * M/M/c with classes of priority of one service rate, a service once begun is finished:
 * Wq(k) = C(c, a) / (cµ) / ((1 − σ(k−1))(1 − σ(k))) with σ(k) = Σ(i ≤ k) λ / (cµ) (Kella & Yechiali 1985). The mean over
 * all customers is Erlang's wait. A load that fills the servers: undefined for all.
 */
export function prioritiesBeforeServers({
  servers,
  serviceRate,
  arrivalRates,
}: PriorityServers): readonly (StationFigures | undefined)[] {
  const capacity = servers * serviceRate;
  const loads = loadsAround(arrivalRates.map((rate) => rate / capacity));
  const waiting = waitingProbability(servers, sum(arrivalRates) / serviceRate);
  const isStable = (loads.at(-1)?.upTo ?? 0) < 1;
  return arrivalRates.map((rate, index) => {
    const { before, upTo } = loads[index] ?? { before: 1, upTo: 1 };
    if (!isStable) return undefined;
    const wait = waiting / capacity / ((1 - before) * (1 - upTo));
    return stationFigures({ rate, servers, serviceMean: 1 / serviceRate }, wait);
  });
}
