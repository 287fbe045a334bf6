import { assert } from '#shared/lib/assert.ts';

import type { ServerRates } from './mmc.ts';
import type { StationFigures } from './station-figures.ts';

/** Rates of a station whose customers leave the queue when their patience, exponential with mean 1/θ, is over. */
export interface ImpatientRates extends ServerRates {
  readonly abandonmentRate: number;
}

/** M/M/c+M in the long run. Wq is the mean time in the queue of all, of those who leave it too. */
export interface Impatient extends StationFigures {
  /** Probability that all servers are busy when a customer comes. */
  readonly waiting: number;
  /** Share of customers that leaves without service. */
  readonly abandoning: number;
  /** Mean number of busy servers. */
  readonly busy: number;
  /** Served per unit of time. */
  readonly throughput: number;
}

/** Further states matter less than the last digit of what was added up. */
const NEGLIGIBLE = 1e-20;

interface StateSums {
  weight: number;
  all: number;
  waiting: number;
  queued: number;
}

/**
 * Erlang A, M/M/c+M (Palm 1957; Garnett, Mandelbaum & Reiman 2002), by the stationary law of its birth–death process:
 * births λ, deaths min(n, c)µ + max(0, n − c)θ. Weights are relative to the most likely state, so nothing overflows or
 * vanishes however many servers there are. P(abandon) = θLq/λ. It has a stationary state under every load.
 */
export function impatientCustomers(rates: ImpatientRates): Impatient {
  const { arrivalRate, serviceRate, servers, abandonmentRate } = rates;
  assert(
    arrivalRate > 0 && serviceRate > 0 && abandonmentRate > 0,
    `rates ${arrivalRate}, ${serviceRate}, ${abandonmentRate}`,
  );
  const { all, waiting, queued, weight } = stationarySums(rates);
  const Lq = queued / weight;
  const busy = (all - queued) / weight;
  return {
    rho: busy / servers,
    Lq,
    L: all / weight,
    Wq: Lq / arrivalRate,
    W: all / weight / arrivalRate,
    waiting: waiting / weight,
    abandoning: (abandonmentRate * Lq) / arrivalRate,
    busy,
    throughput: serviceRate * busy,
  };
}

/** Deaths per unit of time when `n` are there. */
function leaving({ serviceRate, servers, abandonmentRate }: ImpatientRates, n: number): number {
  return Math.min(n, servers) * serviceRate + Math.max(0, n - servers) * abandonmentRate;
}

function stationarySums(rates: ImpatientRates): StateSums {
  const sums: StateSums = { weight: 0, all: 0, waiting: 0, queued: 0 };
  const top = mostLikely(rates);
  let weight = 1;
  for (let n = top; n === top || weight > NEGLIGIBLE * sums.weight; n += 1) {
    add(sums, rates, { n, weight });
    weight *= rates.arrivalRate / leaving(rates, n + 1);
  }
  weight = 1;
  for (let n = top; n > 0; n -= 1) {
    weight *= leaving(rates, n) / rates.arrivalRate;
    if (weight < NEGLIGIBLE * sums.weight) break;
    add(sums, rates, { n: n - 1, weight });
  }
  return sums;
}

/** The last state that is reached by a birth rate no less than the death rate that leaves it. */
function mostLikely(rates: ImpatientRates): number {
  const { arrivalRate, serviceRate, servers, abandonmentRate } = rates;
  const overload = arrivalRate - servers * serviceRate;
  return overload < 0
    ? Math.floor(arrivalRate / serviceRate)
    : servers + Math.floor(overload / abandonmentRate);
}

function add(
  sums: StateSums,
  { servers }: ImpatientRates,
  { n, weight }: { readonly n: number; readonly weight: number },
): void {
  sums.weight += weight;
  sums.all += n * weight;
  if (n < servers) return;
  sums.waiting += weight;
  sums.queued += (n - servers) * weight;
}
