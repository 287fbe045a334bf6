import { meanWait } from '#shared/norms/headcount/erlang-c.ts';

/** A station with any distributions, known by their coefficients of variation. */
export interface GeneralStation {
  readonly servers: number;
  readonly rho: number;
  readonly serviceMean: number;
  /** Coefficients of variation of the times between arrivals and of the service times. */
  readonly arrivalCv: number;
  readonly serviceCv: number;
}

/**
 * Mean wait of G/G/c by Allen and Cunneen: Erlang's wait × (ca² + cs²)/2 (Allen 1978). Exact for M/M/c and M/G/1, an
 * approximation elsewhere. ρ ≥ 1: undefined.
 */
export function allenCunneen(station: GeneralStation): number | undefined {
  const { servers, rho, serviceMean, arrivalCv, serviceCv } = station;
  if (rho >= 1) return undefined;
  return meanWait(servers, servers * rho, serviceMean) * ((arrivalCv ** 2 + serviceCv ** 2) / 2);
}
