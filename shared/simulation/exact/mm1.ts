import { assert } from '#shared/lib/assert.ts';

import { type StationFigures, stationFigures } from './station-figures.ts';

/** Arrivals and services, both per unit of time. */
export interface ServiceRates {
  readonly arrivalRate: number;
  readonly serviceRate: number;
}

/** M/M/1 in the long run. */
export interface SingleServer extends StationFigures {
  /** Probability that nobody is there, 1 − ρ. */
  readonly empty: number;
  /** Probability of waiting, ρ. */
  readonly waiting: number;
  /** n times the variance of the mean wait of n successive customers, as n grows. */
  readonly meanWaitVariance: number;
}

/**
 * M/M/1, first come, first served: Wq = ρ / (µ − λ). The mean wait of n successive customers varies by
 * ρ(2 + 5ρ − 4ρ² + ρ³) / (µ²(1 − ρ)⁴) / n (Daley 1968; Whitt 1989), far more than independent waits would.
 * ρ ≥ 1: undefined, the queue only grows.
 */
export function singleServer(rates: ServiceRates): SingleServer | undefined {
  const { serviceRate } = rates;
  const rho = loadOf(rates);
  if (rho >= 1) return undefined;
  const wait = rho / (serviceRate * (1 - rho));
  const station = { rate: rates.arrivalRate, servers: 1, serviceMean: 1 / serviceRate };
  return {
    ...stationFigures(station, wait),
    empty: 1 - rho,
    waiting: rho,
    meanWaitVariance:
      (rho * (2 + 5 * rho - 4 * rho ** 2 + rho ** 3)) / (serviceRate ** 2 * (1 - rho) ** 4),
  };
}

/** P(N ≥ n) = ρⁿ: so many or more are there. ρ ≥ 1: undefined. */
export function atLeastThere(rates: ServiceRates, n: number): number | undefined {
  const rho = loadOf(rates);
  return rho < 1 ? rho ** n : undefined;
}

/** P(Wq > t) = ρ·exp(−(µ − λ)t). ρ ≥ 1: undefined. */
export function waitsLonger(rates: ServiceRates, time: number): number | undefined {
  const rho = loadOf(rates);
  return rho < 1 ? rho * Math.exp(-(rates.serviceRate - rates.arrivalRate) * time) : undefined;
}

function loadOf({ arrivalRate, serviceRate }: ServiceRates): number {
  assert(arrivalRate >= 0 && serviceRate > 0, `rates ${arrivalRate} and ${serviceRate}`);
  return arrivalRate / serviceRate;
}
