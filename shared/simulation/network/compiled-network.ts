import { assert } from '#shared/lib/assert.ts';

import { momentsOf } from '../kernel/distribution-moments.ts';
import { RandomStream } from '../kernel/random-stream.ts';
import { type Sampler, samplerOf } from '../kernel/sampler.ts';
import type { CustomerClass, NextStation, QueueNetwork, Station, Visit } from './queue-network.ts';

/** What randomness is for: each purpose of each place has a stream of its own. */
const PURPOSE = { arrival: 1, service: 2, patience: 3, routing: 4 } as const;

/** More servers than there are ever customers. */
const UNLIMITED = 2 ** 31 - 1;

/** Draws of one purpose at one place. */
interface Draws {
  readonly sample: Sampler;
  readonly stream: RandomStream;
}

/** Where a class goes from a station: always there (−1: away), or by lot. */
interface Route {
  readonly certain: number | undefined;
  readonly stations: Int32Array;
  /** Cumulative probabilities of the stations; beyond the last one a customer leaves. */
  readonly upTo: Float64Array;
  readonly stream: RandomStream;
}

/** A stream of arrivals that is ready to run. */
interface Source extends Draws {
  readonly station: number;
  readonly customerClass: number;
}

/** A network ready to run: numbers by station, and by cell = station · classes + class. */
export interface CompiledNetwork {
  readonly stationCount: number;
  readonly classCount: number;
  readonly rankCount: number;
  readonly servers: Int32Array;
  /** The number of servers that stands for any number of them. */
  readonly unlimited: number;
  readonly isPreemptive: Uint8Array;
  /** Place of the cell's class in the order of its station. */
  readonly ranks: Int32Array;
  readonly sources: readonly Source[];
  readonly services: readonly (Draws | null)[];
  readonly patience: readonly (Draws | null)[];
  readonly routes: readonly (Route | null)[];
}

/** Prepares a network for one replication: its streams are those of the seed and the replication. */
export function compileNetwork(
  network: QueueNetwork,
  seed: number,
  replication: number,
): CompiledNetwork {
  const { stations, classes } = network;
  checkNetwork(network);
  const streamOf = (purpose: number, place: number): RandomStream =>
    new RandomStream(seed, replication, purpose, place);
  const cells = stations.flatMap((station) => classes.map((each) => ({ station, each })));
  const visits = stations.flatMap((_, station) => classes.map((each) => each.visits[station]));
  const priorities = [...new Set(classes.map(({ priority }) => priority))].toSorted(
    (a, b) => a - b,
  );
  const sources = classes.flatMap(({ arrivals }, customerClass) =>
    arrivals.map(({ station, gap }) => ({ station, customerClass, sample: samplerOf(gap) })),
  );
  return {
    stationCount: stations.length,
    classCount: classes.length,
    rankCount: priorities.length,
    servers: Int32Array.from(stations, ({ servers }) => Math.min(servers, UNLIMITED)),
    unlimited: UNLIMITED,
    isPreemptive: Uint8Array.from(stations, ({ order }) => (order === 'preemptive' ? 1 : 0)),
    ranks: Int32Array.from(cells, ({ station, each }) => rankOf(station, each, priorities)),
    sources: sources.map((source, index) => ({
      ...source,
      stream: streamOf(PURPOSE.arrival, index),
    })),
    services: visits.map((visit, cell) =>
      visit ? { sample: samplerOf(visit.service), stream: streamOf(PURPOSE.service, cell) } : null,
    ),
    patience: visits.map((visit, cell) =>
      visit?.patience
        ? { sample: samplerOf(visit.patience), stream: streamOf(PURPOSE.patience, cell) }
        : null,
    ),
    routes: visits.map((visit, cell) =>
      visit ? routeOf(visit.next, streamOf(PURPOSE.routing, cell)) : null,
    ),
  };
}

function rankOf(
  { order }: Station,
  { priority }: CustomerClass,
  priorities: readonly number[],
): number {
  return order === 'first-come' ? 0 : priorities.indexOf(priority);
}

function routeOf(next: readonly NextStation[], stream: RandomStream): Route {
  const possible = next.filter(({ probability }) => probability > 0);
  const [first] = possible;
  let certain: number | undefined;
  if (!first) certain = -1;
  else if (possible.length === 1 && first.probability === 1) certain = first.to;
  let total = 0;
  return {
    certain,
    stations: Int32Array.from(possible, ({ to }) => to),
    upTo: Float64Array.from(possible, ({ probability }) => (total += probability)),
    stream,
  };
}

/** What would run into nowhere, or for ever, is refused before it runs. */
function checkNetwork({ stations, classes, present }: QueueNetwork): void {
  for (const { name, servers } of stations) {
    const isNumber = servers === Infinity || (Number.isInteger(servers) && servers > 0);
    assert(isNumber, `station "${name}" has ${servers} servers`);
  }
  for (const each of classes) checkClass(each);
  for (const { station, customerClass, count } of present) {
    const isServed = Boolean(classes[customerClass]?.visits[station]);
    assert(isServed && count >= 0, `${count} of class ${customerClass} at station ${station}`);
  }
}

function checkClass({ name, arrivals, visits }: CustomerClass): void {
  for (const { station, gap } of arrivals) {
    // Without time between them, customers would come for ever at one moment.
    assert(momentsOf(gap).mean > 0, `class "${name}" comes without time between`);
    assert(Boolean(visits[station]), `class "${name}" has no service at station ${station}`);
  }
  for (const visit of visits) if (visit) checkRouting(name, visit, visits);
}

function checkRouting(name: string, { next }: Visit, visits: readonly (Visit | null)[]): void {
  let total = 0;
  for (const { to, probability } of next) {
    const isPossible = probability >= 0 && Boolean(visits[to]);
    assert(isPossible, `class "${name}" goes to station ${to} with ${probability}`);
    total += probability;
  }
  assert(total <= 1 + 1e-9, `class "${name}" goes on with ${total}`);
}
