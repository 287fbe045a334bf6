import { manyServers } from '#shared/simulation/exact/mmc.ts';
import type { QueueNetwork } from '#shared/simulation/network/queue-network.ts';
import { sum } from '#shared/statistics/mean.ts';

import { at, type EngineCase, type Measure } from './engine-case.ts';
import { longRun } from './long-run.ts';
import { namedNetwork } from './named-network.ts';
import { loadsOf, type StationLoad } from './network-loads.ts';
import { networkInputsSchema } from './network-schema.ts';
import { observationNotes } from './observation-notes.ts';
import type { Figures, SimulationModel } from './simulation-model.ts';

/** Any network of queues that a file describes; its keys are `station.figure`, `station.class.figure` and `network.figure`. */
export const networkModel: SimulationModel = {
  pattern: /^(?:queue(?:ing)? )?network$/i,
  exact: ({ inputs }) => exactFigures(networkIn(inputs)),
  engine: ({ inputs }) => engineCase(networkIn(inputs)),
};

function networkIn(inputs: unknown): QueueNetwork {
  return namedNetwork(networkInputsSchema.parse(inputs));
}

const FIGURES = {
  Wq: 'Wq',
  W: 'W',
  Lq: 'Lq',
  L: 'L',
  P_wait: 'waiting',
  throughput: 'throughput',
} as const;

function engineCase(network: QueueNetwork): EngineCase {
  const { stations, classes } = network;
  const measures: [string, Measure][] = [
    ['network.L', at(null, 'L')],
    ['network.W', at(null, 'W')],
  ];
  const add = (name: string, station: number, customerClass: number | null): void => {
    for (const [key, figure] of Object.entries(FIGURES)) {
      measures.push([`${name}.${key}`, at(station, figure, customerClass)]);
    }
    const impatient = classes.some(({ visits }, index) =>
      Boolean((customerClass === null || customerClass === index) && visits[station]?.patience),
    );
    if (impatient) measures.push([`${name}.P_abandon`, at(station, 'abandoning', customerClass)]);
  };
  for (const [station, { name }] of stations.entries()) {
    add(name, station, null);
    measures.push([`${name}.rho`, at(station, 'utilisation')]);
    if (classes.length === 1) continue;
    for (const [index, each] of classes.entries()) add(`${name}.${each.name}`, station, index);
  }
  const services = classes.flatMap(({ visits }) => visits.flatMap((visit) => visit?.service ?? []));
  const notes = services.flatMap(observationNotes);
  return { network, measures: Object.fromEntries(measures), notes: [...new Set(notes)] };
}

/** Loads are known of every network that nobody gives up in; waits of those that have a product form (Jackson 1957; BCMP 1975). */
function exactFigures(network: QueueNetwork): Figures {
  const loads = loadsOf(network);
  for (const [station, { servers }] of network.stations.entries()) {
    const load = loads[station];
    longRun(load && load.patientWork < servers ? load : undefined);
  }
  if (network.classes.some(({ visits }) => visits.some((visit) => visit?.patience))) return {};
  const known = network.stations.map((station, index) => ({
    name: station.name,
    figures: stationFigures(network, index, loads[index] ?? { rate: 0, work: 0, patientWork: 0 }),
  }));
  const entries = known.flatMap(({ name, figures }) =>
    Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value] as const),
  );
  const L = sum(known.map(({ figures }) => figures['L'] ?? Number.NaN));
  return {
    ...Object.fromEntries(entries),
    ...(hasProductForm(network) && wholeFigures(network, L)),
  };
}

function wholeFigures({ classes }: QueueNetwork, L: number): Figures {
  const outside = classes.flatMap(({ arrivals }) =>
    arrivals.map(({ gap }) => (gap.kind === 'exponential' ? 1 / gap.mean : Number.NaN)),
  );
  return { 'network.L': L, 'network.W': L / sum(outside) };
}

function stationFigures(
  network: QueueNetwork,
  station: number,
  { rate, work }: StationLoad,
): Readonly<Record<string, number>> {
  const servers = network.stations[station]?.servers ?? 1;
  if (rate === 0) return { throughput: 0, Lq: 0, L: 0 };
  if (servers === Infinity) {
    return { throughput: rate, Wq: 0, Lq: 0, P_wait: 0, L: work, W: work / rate };
  }
  const plain = { throughput: rate, rho: work / servers };
  if (!hasProductForm(network)) return plain;
  const found = manyServers({ arrivalRate: rate, serviceRate: rate / work, servers });
  if (!found) return plain;
  const { Wq, W, Lq, L, waiting } = found;
  return { ...plain, Wq, W, Lq, L, P_wait: waiting };
}

/** Arrivals at random; first come, first served with one exponential service at each station that has so many servers. */
function hasProductForm({ stations, classes }: QueueNetwork): boolean {
  const isRandom = classes.every(({ arrivals }) =>
    arrivals.every(({ gap }) => gap.kind === 'exponential'),
  );
  return (
    isRandom &&
    stations.every(({ servers, order }, station) => {
      if (servers === Infinity) return true;
      const services = classes.flatMap(({ visits }) => visits[station]?.service ?? []);
      const means = services.map((each) => (each.kind === 'exponential' ? each.mean : undefined));
      return order === 'first-come' && !means.includes(undefined) && new Set(means).size <= 1;
    })
  );
}
