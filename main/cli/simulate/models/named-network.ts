import type {
  CustomerClass,
  QueueNetwork,
  Visit,
} from '#shared/simulation/network/queue-network.ts';
import { sum } from '#shared/statistics/mean.ts';

import type { NetworkInputs } from './network-schema.ts';

type GivenClass = NetworkInputs['classes'][number];

/** The network that a file describes by names. @throws {Error} When a name is unknown or twice there, with the name. */
export function namedNetwork({ stations, classes, present }: NetworkInputs): QueueNetwork {
  const stationOf = indexOf(
    'station',
    stations.map(({ name }) => name),
  );
  const classOf = indexOf(
    'class',
    classes.map(({ name }) => name),
  );
  const built = classes.map((each, place) => classFrom(each, place, stationOf));
  if (built.every(({ arrivals }) => arrivals.length === 0)) throw new Error('nobody comes');
  return {
    stations: stations.map(({ servers, ...station }) => ({
      ...station,
      servers: servers === 'unlimited' ? Infinity : servers,
    })),
    classes: built.map((each) => ({
      ...each,
      visits: stations.map((_, station) => each.visits[station] ?? null),
    })),
    present: present.map(({ station, class: customerClass, count }) => ({
      station: stationOf(station),
      customerClass: classOf(customerClass),
      count,
    })),
  };
}

function classFrom(
  { name, priority, arrivals, visits }: GivenClass,
  place: number,
  stationOf: (name: string) => number,
): CustomerClass {
  const places = new Map<number, Visit>();
  for (const { station, service, patience, next } of visits) {
    const onward = next.map(({ to, probability }) => ({ to: stationOf(to), probability }));
    if (sum(onward.map(({ probability }) => probability)) > 1 + 1e-9) {
      throw new Error(`class "${name}" goes on from "${station}" with more than 1`);
    }
    if (places.has(stationOf(station))) throw new Error(`class "${name}" has "${station}" twice`);
    places.set(stationOf(station), { service, patience, next: onward });
  }
  const reached = [
    ...arrivals.map(({ station }) => station),
    ...visits.flatMap(({ next }) => next.map(({ to }) => to)),
  ];
  const missing = reached.find((station) => !places.has(stationOf(station)));
  if (missing !== undefined) throw new Error(`class "${name}" has no service at "${missing}"`);
  return {
    name,
    priority: priority ?? place,
    arrivals: arrivals.map(({ station, gap }) => ({ station: stationOf(station), gap })),
    visits: Array.from(
      { length: Math.max(...places.keys()) + 1 },
      (_, at) => places.get(at) ?? null,
    ),
  };
}

/** Finds the number of a name. */
function indexOf(what: string, names: readonly string[]): (name: string) => number {
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw new Error(`there are two of ${what} "${twice}"`);
  return (name) => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`there is no ${what} "${name}"`);
    return index;
  };
}
