import type { CompiledNetwork } from './compiled-network.ts';
import { CLASS_FIELD, FIELD, type Window } from './tallies.ts';

/** What is known of a station, of one class at it, or of the whole network; undefined where nobody came. */
export interface Figures {
  /** Arrivals, and customers served, per unit of time. */
  readonly arrivals: number | undefined;
  readonly throughput: number | undefined;
  /** Mean wait, and mean time here, of those who were served or gave up; in the network, of all visits together. */
  readonly Wq: number | undefined;
  readonly W: number | undefined;
  /** Mean number waiting, and here. */
  readonly Lq: number | undefined;
  readonly L: number | undefined;
  /** Share of arrivals that were not served at once, and of departures that gave up. */
  readonly waiting: number | undefined;
  readonly abandoning: number | undefined;
  /** Mean number of busy servers, and the share of the servers; undefined where servers are without number. */
  readonly busy: number | undefined;
  readonly utilisation: number | undefined;
  /** P(Wq ≤ t) for each of the limits of the run. */
  readonly within: readonly (number | undefined)[];
}

/** Figures of a place: a station or the whole network (null), one class or all of them (null). */
export interface FigureRow<Value = Figures> {
  readonly station: number | null;
  readonly customerClass: number | null;
  readonly figures: Value;
}

/** The figures of a window: the network, each class in it, each station, and each class at each station. */
export function windowFigures(network: CompiledNetwork, window: Window): readonly FigureRow[] {
  const { stationCount, classCount } = network;
  const classes = Array.from({ length: classCount }, (_, index) => index);
  const stations = Array.from({ length: stationCount }, (_, index) => index);
  const rows: FigureRow[] = [
    { station: null, customerClass: null, figures: networkFigures(network, window, classes) },
    ...classes.map((each) => ({
      station: null,
      customerClass: each,
      figures: networkFigures(network, window, [each]),
    })),
  ];
  for (const station of stations) {
    const of = (which: readonly number[]): Figures => {
      const cells = which.map((each) => station * classCount + each);
      return cellFigures(network, window, { cells, servers: network.servers[station]! });
    };
    rows.push({ station, customerClass: null, figures: of(classes) });
    rows.push(...classes.map((each) => ({ station, customerClass: each, figures: of([each]) })));
  }
  return rows;
}

/** The figures of a station that has a class, or all of them (null). */
export function figuresAt<Value>(
  rows: readonly FigureRow<Value>[],
  station: number | null,
  customerClass: number | null = null,
): Value | undefined {
  return rows.find((row) => row.station === station && row.customerClass === customerClass)
    ?.figures;
}

function summed({ values }: Window, strideOf: number, cells: readonly number[]): Float64Array {
  const total = new Float64Array(strideOf);
  for (const cell of cells) {
    for (let field = 0; field < strideOf; field += 1) {
      total[field]! += values[cell * strideOf + field]!;
    }
  }
  return total;
}

function strideIn({ stationCount, classCount }: CompiledNetwork, { values }: Window): number {
  return (values.length - classCount * 3) / (stationCount * classCount);
}

interface Cells {
  readonly cells: readonly number[];
  readonly servers: number;
}

function cellFigures(network: CompiledNetwork, window: Window, { cells, servers }: Cells): Figures {
  const total = summed(window, strideIn(network, window), cells);
  const { span } = window;
  const gone = total[FIELD.served]! + total[FIELD.abandoned]!;
  const busy = (total[FIELD.area]! - total[FIELD.queueArea]!) / span;
  const isLimited = servers < network.unlimited;
  return {
    arrivals: total[FIELD.arrived]! / span,
    throughput: total[FIELD.served]! / span,
    Wq: share(total[FIELD.wait]!, gone),
    W: share(total[FIELD.sojourn]!, gone),
    Lq: total[FIELD.queueArea]! / span,
    L: total[FIELD.area]! / span,
    waiting: share(total[FIELD.delayed]!, total[FIELD.arrived]!),
    abandoning: share(total[FIELD.abandoned]!, gone),
    busy,
    utilisation: isLimited ? busy / servers : undefined,
    within: [...total.subarray(FIELD.within)].map((count) => share(count, gone)),
  };
}

/** A share of all classes; W is from coming to leaving for good, which one station does not know. */
function networkFigures(
  network: CompiledNetwork,
  window: Window,
  classes: readonly number[],
): Figures {
  const { stationCount, classCount } = network;
  const cells = Array.from({ length: stationCount }, (_, station) =>
    classes.map((each) => station * classCount + each),
  ).flat();
  const { busy, Lq, L } = cellFigures(network, window, { cells, servers: network.unlimited });
  const total = summed(window, strideIn(network, window), cells);
  const own = ofClasses(network, window, classes);
  const left = own[CLASS_FIELD.left]!;
  return {
    arrivals: own[CLASS_FIELD.came]! / window.span,
    throughput: (left - total[FIELD.abandoned]!) / window.span,
    Wq: share(total[FIELD.wait]!, left),
    W: share(own[CLASS_FIELD.total]!, left),
    Lq,
    L,
    waiting: undefined,
    abandoning: share(total[FIELD.abandoned]!, left),
    busy,
    utilisation: undefined,
    within: [],
  };
}

function ofClasses(
  { classCount }: CompiledNetwork,
  { values }: Window,
  classes: readonly number[],
): Float64Array {
  const from = values.length - classCount * 3;
  const total = new Float64Array(3);
  for (const each of classes) {
    for (let field = 0; field < 3; field += 1) total[field]! += values[from + each * 3 + field]!;
  }
  return total;
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
