import { assert } from '#shared/lib/assert.ts';
import { sum } from '#shared/statistics/mean.ts';

import { solveLinear } from './linear-equations.ts';
import { type ManyServers, manyServers } from './mmc.ts';

/** A station of an open network: customers from outside, its servers, and where its customers go. */
export interface JacksonStation {
  /** Arrivals from outside per unit of time. */
  readonly external: number;
  readonly serviceRate: number;
  readonly servers: number;
  /** Probability of going on to each station; what is missing to 1 leaves. */
  readonly next: readonly number[];
}

/** An open network in the long run. */
export interface JacksonNetwork {
  /** Arrivals at each station from outside and inside, λᵢ = γᵢ + Σ λⱼ pⱼᵢ. */
  readonly rates: readonly number[];
  readonly stations: readonly ManyServers[];
  readonly L: number;
  /** From coming to leaving for good, all visits together. */
  readonly W: number;
}

/** Effective arrivals of each station, by the traffic equations. Nobody ever leaves: undefined. */
export function trafficOf(
  stations: readonly Pick<JacksonStation, 'external' | 'next'>[],
): readonly number[] | undefined {
  const matrix = stations.map((_, to) =>
    stations.map(({ next }, from) => (to === from ? 1 : 0) - (next[to] ?? 0)),
  );
  return solveLinear(
    matrix,
    stations.map(({ external }) => external),
  );
}

/**
 * Open network of M/M/c stations with probabilistic routing: each station is as if it stood alone with its effective
 * arrivals (Jackson 1957). A station without a stationary state, nobody coming, or nobody leaving: undefined.
 */
export function jacksonNetwork(stations: readonly JacksonStation[]): JacksonNetwork | undefined {
  for (const { next } of stations) assert(sum(next) <= 1 + 1e-12, `routing sums to ${sum(next)}`);
  const external = sum(stations.map((station) => station.external));
  const rates = trafficOf(stations);
  if (!rates || !(external > 0)) return undefined;
  const found = stations.map(({ serviceRate, servers }, index) =>
    manyServers({ arrivalRate: rates[index] ?? Number.NaN, serviceRate, servers }),
  );
  const stable = found.filter((station) => station !== undefined);
  if (stable.length < found.length) return undefined;
  const L = sum(stable.map((station) => station.L));
  return { rates, stations: stable, L, W: L / external };
}
