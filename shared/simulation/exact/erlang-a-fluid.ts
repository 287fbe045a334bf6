import type { ImpatientRates } from './erlang-a.ts';

/** What a queue of impatient customers tends to as it grows, chance left out. */
export interface FluidLimit {
  readonly abandoning: number;
  readonly Lq: number;
}

/**
 * Fluid limit of Erlang A: P(abandon) = max(0, 1 − cµ/λ), Lq = max(0, λ − cµ)/θ (Whitt 2004). Under a load below
 * capacity nobody waits in it, though by chance somebody would.
 */
export function fluidLimit(rates: ImpatientRates): FluidLimit {
  const { arrivalRate, serviceRate, servers, abandonmentRate } = rates;
  const overload = Math.max(0, arrivalRate - servers * serviceRate);
  return { abandoning: overload / arrivalRate, Lq: overload / abandonmentRate };
}
