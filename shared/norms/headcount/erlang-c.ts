import { assert } from '#shared/lib/assert.ts';

/**
 * Erlang's loss B(c, a): the share of arrivals that finds all `servers` busy where nobody waits, under a load of `load`
 * erlangs. By its recursion B(c) = a·B(c−1) / (c + a·B(c−1)), which does not overflow. No load: 0.
 */
export function lossProbability(servers: number, load: number): number {
  assert(Number.isInteger(servers) && servers > 0 && load >= 0, `${servers} servers, load ${load}`);
  let loss = 1;
  for (let count = 1; count <= servers; count += 1) loss = (load * loss) / (count + load * loss);
  return loss;
}

/**
 * Probability of waiting with `servers` servers under an offered load of `load` erlangs (arrivals per hour × hours
 * each), Poisson arrivals and exponential service, M/M/c: C = c·B / (c − a·(1 − B)) with Erlang's loss B. A load that
 * fills the servers or more: 1. No load: 0.
 */
export function waitingProbability(servers: number, load: number): number {
  assert(Number.isInteger(servers) && servers > 0 && load >= 0, `${servers} servers, load ${load}`);
  if (load >= servers) return 1;
  const loss = lossProbability(servers, load);
  return (servers * loss) / (servers - load * (1 - loss));
}

/** Mean wait before service, C·s / (c − a), in the unit of `serviceTime`; infinite where the queue only grows. */
export function meanWait(servers: number, load: number, serviceTime: number): number {
  if (load >= servers) return Number.POSITIVE_INFINITY;
  return (waitingProbability(servers, load) * serviceTime) / (servers - load);
}

/** What clients are promised: this share of them is served within `within`, in the unit of `serviceTime`. */
export interface ServicePromise {
  readonly serviceTime: number;
  readonly within: number;
  readonly share: number;
}

/** Share of arrivals served in time: 1 − C·exp(−(c − a)·within / s); 0 where the queue only grows. */
export function servedInTime(servers: number, load: number, promise: ServicePromise): number {
  if (load >= servers) return 0;
  const decay = Math.exp((-(servers - load) * promise.within) / promise.serviceTime);
  return 1 - waitingProbability(servers, load) * decay;
}

/** Servers that random arrivals take, and how many times the head-count of the plain division that is. */
export interface QueueMargin {
  readonly servers: number;
  /** Servers per erlang of load; null where there is no load. */
  readonly margin: number | null;
}

/** The least number of servers that keeps the promise. No load: one server, who is there at all. */
export function queueMargin(load: number, promise: ServicePromise): QueueMargin {
  assert(
    promise.share < 1,
    `no number of servers keeps a promise to ${promise.share} of the clients`,
  );
  let servers = Math.max(1, Math.floor(load) + 1);
  while (servedInTime(servers, load, promise) < promise.share) servers += 1;
  return { servers, margin: load > 0 ? servers / load : null };
}
