import { assert } from '#shared/lib/assert.ts';

import { assertConservation } from './conservation.ts';
import { NetworkRun } from './network-run.ts';
import type { QueueNetwork } from './queue-network.ts';
import type { Window } from './tallies.ts';
import { type FigureRow, windowFigures } from './window-figures.ts';

/** How long a run is: so many customers from outside after those of the warm-up, or so much time. */
type RunLength =
  | { readonly kind: 'customers'; readonly warmup: number; readonly customers: number }
  | { readonly kind: 'time'; readonly warmup: number; readonly time: number };

/** What is run. Several replications are independent of each other; one alone is cut into batches. */
export interface SimulationPlan {
  readonly length: RunLength;
  readonly replications: number;
  readonly seed: number;
  /** Times t of which P(Wq ≤ t) is counted. */
  readonly limits: readonly number[];
}

/** Batches of one long run: few enough that each is nearly independent of the next (Schmeiser 1982: 10 to 30). */
const BATCHES = 20;

/** One window that was watched: its figures, and how many of each class were at each station when it ended. */
export interface Watched {
  readonly rows: readonly FigureRow[];
  readonly present: Int32Array;
}

/**
 * Runs a network and gives the figures of each replication in turn, or of each batch of a single one. What must hold in
 * every run is asserted at the end of each. The same plan gives the same figures to the last bit.
 */
export function* watchNetwork(network: QueueNetwork, plan: SimulationPlan): Generator<Watched> {
  const { replications, seed, limits, length } = plan;
  assert(replications >= 1, `${replications} replications`);
  const batches = replications === 1 && length.kind === 'customers' ? BATCHES : 1;
  for (let replication = 0; replication < replications; replication += 1) {
    const run = new NetworkRun(network, { seed, replication, limits });
    goOn(run, length, 0);
    let before = { now: run.now, values: run.tallies.copyAt(run.now) };
    for (let batch = 1; batch <= batches; batch += 1) {
      goOn(run, length, batch / batches);
      const after = { now: run.now, values: run.tallies.copyAt(run.now) };
      yield {
        rows: windowFigures(run.network, between(before, after)),
        present: run.tallies.present.slice(),
      };
      before = after;
    }
    assertConservation(run);
  }
}

/** Goes on to the end of the warm-up and a part of what follows. */
function goOn(run: NetworkRun, length: RunLength, part: number): void {
  if (length.kind === 'time') {
    run.untilTime(length.warmup + part * length.time);
    return;
  }
  const wanted = length.warmup + Math.round(part * length.customers);
  run.untilArrivals(wanted);
  assert(run.arrivals >= wanted, `only ${run.arrivals} customers come`);
}

interface Reading {
  readonly now: number;
  readonly values: Float64Array;
}

function between(before: Reading, after: Reading): Window {
  return {
    span: after.now - before.now,
    values: after.values.map((value, place) => value - before.values[place]!),
  };
}
