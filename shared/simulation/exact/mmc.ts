import { lossProbability, meanWait, waitingProbability } from '#shared/norms/headcount/erlang-c.ts';

import type { ServiceRates } from './mm1.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/** Rates of a station with several equal servers. */
export interface ServerRates extends ServiceRates {
  readonly servers: number;
}

/** M/M/c in the long run. */
export interface ManyServers extends StationFigures {
  /** Offered load a = λ/µ in erlangs. */
  readonly load: number;
  /** Erlang B: the share that would be lost if nobody could wait. */
  readonly loss: number;
  /** Erlang C: probability of waiting. */
  readonly waiting: number;
  /** Mean wait of those who wait, 1 / (cµ − λ). */
  readonly waitOfWaiting: number;
}

/** M/M/c, first come, first served: Erlang C from Erlang B (Erlang 1917). a ≥ c: undefined, the queue only grows. */
export function manyServers(rates: ServerRates): ManyServers | undefined {
  const { arrivalRate, serviceRate, servers } = rates;
  const load = arrivalRate / serviceRate;
  if (load >= servers) return undefined;
  const serviceMean = 1 / serviceRate;
  const station = { rate: arrivalRate, servers, serviceMean };
  return {
    ...stationFigures(station, meanWait(servers, load, serviceMean)),
    load,
    loss: lossProbability(servers, load),
    waiting: waitingProbability(servers, load),
    waitOfWaiting: 1 / (servers * serviceRate - arrivalRate),
  };
}

/** P(Wq > t) = C·exp(−(cµ − λ)t). a ≥ c: undefined. */
export function waitsLongerThan(rates: ServerRates, time: number): number | undefined {
  const { arrivalRate, serviceRate, servers } = rates;
  const load = arrivalRate / serviceRate;
  if (load >= servers) return undefined;
  const decay = Math.exp(-(servers * serviceRate - arrivalRate) * time);
  return waitingProbability(servers, load) * decay;
}
