/** What a queue before one station looks like in the long run; times in the unit of the service time. */
export interface StationFigures {
  /** Share of the servers' time that is work, ρ. */
  readonly rho: number;
  /** Mean number waiting. */
  readonly Lq: number;
  /** Mean number waiting or being served. */
  readonly L: number;
  /** Mean wait before service. */
  readonly Wq: number;
  /** Mean wait and service. */
  readonly W: number;
}

/** The figures of a station from its mean wait and mean service time, by Little's law. */
export function stationFigures(
  { rate, servers, serviceMean }: { rate: number; servers: number; serviceMean: number },
  wait: number,
): StationFigures {
  const sojourn = wait + serviceMean;
  return {
    rho: (rate * serviceMean) / servers,
    Lq: rate * wait,
    L: rate * sojourn,
    Wq: wait,
    W: sojourn,
  };
}
