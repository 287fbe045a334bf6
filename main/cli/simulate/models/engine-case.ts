import type { Distribution } from '#shared/simulation/kernel/distribution.ts';
import type {
  CustomerClass,
  QueueNetwork,
  QueueOrder,
} from '#shared/simulation/network/queue-network.ts';
import type { Watched } from '#shared/simulation/network/simulate-network.ts';
import { type Figures, figuresAt } from '#shared/simulation/network/window-figures.ts';

/** Reads one figure off a window of a run; undefined where nobody came. */
export type Measure = (watched: Watched) => number | undefined;

/** A case as the engine runs it. */
export interface EngineCase {
  readonly network: QueueNetwork;
  /** How each figure is read off a run, by the names of the case files. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** Times t of which P(Wq ≤ t) is counted. */
  readonly limits?: readonly number[];
  /** The moment at which a run that begins empty is looked at; without it the long run is. */
  readonly until?: number;
  /** What the user should know of this case. */
  readonly notes?: readonly string[];
}

/** One class at one station. */
export interface ClassAtStation {
  readonly gap: Distribution;
  readonly service: Distribution;
  readonly patience?: Distribution;
}

/** Arrivals at random, so many per unit of time. */
export function poisson(rate: number): Distribution {
  return exponential(rate);
}

/** Exponential times of so many per unit of time. */
export function exponential(rate: number): Distribution {
  return { kind: 'exponential', mean: 1 / rate };
}

/** A network of one station; the first class is served first where order is by priority. */
export function oneStation(
  classes: readonly ClassAtStation[],
  { servers, order = 'first-come' }: { readonly servers: number; readonly order?: QueueOrder },
): QueueNetwork {
  return {
    stations: [{ name: 'station', servers, order }],
    classes: classes.map(({ gap, service, patience }, priority): CustomerClass => ({
      name: `class ${priority + 1}`,
      priority,
      arrivals: [{ station: 0, gap }],
      visits: [{ service, patience: patience ?? null, next: [] }],
    })),
    present: [],
  };
}

/** A figure of a station, of all classes or of one. */
export function at(
  station: number | null,
  figure: keyof Omit<Figures, 'within'>,
  customerClass: number | null = null,
): Measure {
  return ({ rows }) => figuresAt(rows, station, customerClass)?.[figure];
}

/** The share of a station's customers that waits no longer than the limit of that number. */
function withinLimit(station: number, limit: number): Measure {
  return ({ rows }) => figuresAt(rows, station)?.within[limit];
}

/** The figures of a single station that every model has. */
export const STATION_MEASURES: Readonly<Record<string, Measure>> = {
  Wq: at(0, 'Wq'),
  W: at(0, 'W'),
  Lq: at(0, 'Lq'),
  L: at(0, 'L'),
  P_wait: at(0, 'waiting'),
  rho: at(0, 'utilisation'),
  throughput: at(0, 'throughput'),
};

/** P(Wq ≤ t) and P(Wq > t) for the limits that keys name, and for `t` itself. */
export function limitMeasures(
  keys: readonly string[],
  time: number | undefined,
): Pick<EngineCase, 'limits' | 'measures'> {
  const named = [...keys, ...(time === undefined ? [] : ['P_Wq_le_t'])].flatMap((key) => {
    const [, side, text] = /^P_Wq_(le|gt)_(t|[\d.]+)$/.exec(key) ?? [];
    const limit = text === 't' ? time : Number(text);
    return limit === undefined || Number.isNaN(limit) ? [] : [{ key, side, limit }];
  });
  const measures = named.map(({ key, side }, place) => {
    const within = withinLimit(0, place);
    const beyond: Measure = (watched) => complement(within(watched));
    return [key, side === 'le' ? within : beyond] as const;
  });
  return { limits: named.map(({ limit }) => limit), measures: Object.fromEntries(measures) };
}

function complement(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 1 - share;
}

/** `name_1`, `name_2`, …: a figure of each of so many places. */
export function numberedMeasures(
  count: number,
  figures: Readonly<Record<string, (place: number) => Measure>>,
): Readonly<Record<string, Measure>> {
  const entries = Object.entries(figures).flatMap(([name, of]) =>
    Array.from({ length: count }, (_, place) => [`${name}_${place + 1}`, of(place)] as const),
  );
  return Object.fromEntries(entries);
}
