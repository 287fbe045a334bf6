import { EventQueue } from '../kernel/event-queue.ts';
import { type CompiledNetwork, compileNetwork } from './compiled-network.ts';
import { Customers } from './customers.ts';
import { Lines } from './lines.ts';
import type { QueueNetwork } from './queue-network.ts';
import { FIELD, Tallies } from './tallies.ts';

const ARRIVAL = 0;
const FINISH = 1;
const GIVE_UP = 2;

/** Which replication of a network is run, and the limits that waits are held against. */
export interface RunOptions {
  readonly seed: number;
  readonly replication: number;
  /** Times t of which P(Wq ≤ t) is counted. */
  readonly limits: readonly number[];
}

/**
 * One run of a network, event by event. Ties of time go in the order in which they were planned, so a seed gives the same
 * run to the last bit everywhere. What became void is not taken out of the events: it has an old stamp and is passed over.
 */
export class NetworkRun {
  now = 0;
  /** Customers that came from outside so far. */
  arrivals = 0;
  readonly customers = new Customers();
  readonly tallies: Tallies;
  readonly network: CompiledNetwork;
  /** Busy servers by station. */
  readonly busy: Int32Array;
  readonly #events = new EventQueue();
  /** By station and rank, first who waits, then who is served at stations where services are interrupted. */
  readonly #lines: Lines;
  readonly #servedFrom: number;

  constructor(network: QueueNetwork, { seed, replication, limits }: RunOptions) {
    this.network = compileNetwork(network, seed, replication);
    const { stationCount, classCount, rankCount, sources } = this.network;
    this.tallies = new Tallies(stationCount * classCount, classCount, limits);
    this.busy = new Int32Array(stationCount);
    this.#servedFrom = stationCount * rankCount;
    this.#lines = new Lines(2 * this.#servedFrom, this.customers);
    for (const { station, customerClass, count } of network.present) {
      for (let each = 0; each < count; each += 1) this.#come(station, customerClass);
    }
    this.arrivals = 0;
    for (let source = 0; source < sources.length; source += 1) this.#planArrival(source);
  }

  /** Goes on until so many customers came from outside, or there is nothing left to happen. */
  untilArrivals(count: number): void {
    while (this.arrivals < count && this.#events.next()) this.#happen();
  }

  /** Goes on until that time, which it is then. */
  untilTime(end: number): void {
    while (this.#events.nextTime <= end && this.#events.next()) this.#happen();
    this.now = end;
  }

  #happen(): void {
    const { kind, a, b } = this.#events;
    this.now = this.#events.time;
    if (kind === ARRIVAL) {
      const { station, customerClass } = this.network.sources[a]!;
      this.#planArrival(a);
      this.#come(station, customerClass);
    } else if (this.customers.stamp[a] === b) {
      if (kind === FINISH) this.#finish(a);
      else this.#giveUp(a);
    }
  }

  #planArrival(source: number): void {
    const { sample, stream } = this.network.sources[source]!;
    this.#events.schedule(this.now + sample(stream), ARRIVAL, source);
  }

  #come(station: number, customerClass: number): void {
    const customer = this.customers.take();
    this.arrivals += 1;
    this.customers.classOf[customer] = customerClass;
    this.customers.cameAt[customer] = this.now;
    this.tallies.came(customerClass);
    this.#enter(customer, station);
  }

  #enter(customer: number, station: number): void {
    const { customers, network, now } = this;
    const cell = station * network.classCount + customers.classOf[customer]!;
    const { sample, stream } = network.services[cell]!;
    customers.station[customer] = station;
    customers.enteredAt[customer] = now;
    customers.waited[customer] = 0;
    customers.remaining[customer] = sample(stream);
    this.tallies.enter(cell, now);
    if (this.busy[station]! < network.servers[station]! || this.#interrupt(station, cell)) {
      this.#begin(customer, station, cell);
      return;
    }
    this.tallies.delayed(cell);
    this.tallies.queue(cell, now, 1);
    customers.queuedAt[customer] = now;
    customers.isQueued[customer] = 1;
    this.#lines.append(station * network.rankCount + network.ranks[cell]!, customer);
    const patience = network.patience[cell];
    if (patience) {
      const end = now + patience.sample(patience.stream);
      this.#events.schedule(end, GIVE_UP, customer, customers.stamp[customer]);
    }
  }

  /** Sends a customer of a later rank back into the queue; false when all who are served come first. */
  #interrupt(station: number, cell: number): boolean {
    const { network, customers, now } = this;
    if (network.isPreemptive[station] === 0) return false;
    const first = station * network.rankCount;
    for (let rank = network.rankCount - 1; rank > network.ranks[cell]!; rank -= 1) {
      const victim = this.#lines.tails[this.#servedFrom + first + rank]!;
      if (victim < 0) continue;
      this.#lines.remove(this.#servedFrom + first + rank, victim);
      this.#lines.prepend(first + rank, victim);
      customers.remaining[victim] = customers.finishAt[victim]! - now;
      customers.queuedAt[victim] = now;
      customers.isQueued[victim] = 1;
      customers.stamp[victim]! += 1;
      this.tallies.queue(station * network.classCount + customers.classOf[victim]!, now, 1);
      this.busy[station]! -= 1;
      return true;
    }
    return false;
  }

  #begin(customer: number, station: number, cell: number): void {
    const { customers, network } = this;
    const stamp = customers.stamp[customer]! + 1;
    const finishAt = this.now + customers.remaining[customer]!;
    customers.stamp[customer] = stamp;
    customers.finishAt[customer] = finishAt;
    this.busy[station]! += 1;
    if (network.isPreemptive[station] === 1) {
      const line = station * network.rankCount + network.ranks[cell]!;
      this.#lines.append(this.#servedFrom + line, customer);
    }
    this.#events.schedule(finishAt, FINISH, customer, stamp);
  }

  #finish(customer: number): void {
    const { customers, network } = this;
    const station = customers.station[customer]!;
    const cell = station * network.classCount + customers.classOf[customer]!;
    if (network.isPreemptive[station] === 1) {
      const line = station * network.rankCount + network.ranks[cell]!;
      this.#lines.remove(this.#servedFrom + line, customer);
    }
    this.busy[station]! -= 1;
    this.#depart(customer, cell, FIELD.served);
    this.#takeNext(station);
    this.#goOn(customer, cell);
  }

  #depart(customer: number, cell: number, how: number): void {
    const { customers, tallies, now } = this;
    tallies.leave(cell, now, how);
    tallies.spent(cell, customers.waited[customer]!, now - customers.enteredAt[customer]!);
  }

  /** The freed server takes who is first in order, if anybody waits. */
  #takeNext(station: number): void {
    const { network } = this;
    const first = station * network.rankCount;
    for (let rank = 0; rank < network.rankCount; rank += 1) {
      const customer = this.#lines.heads[first + rank]!;
      if (customer < 0) continue;
      const cell = this.#stopWaiting(customer, station);
      this.#begin(customer, station, cell);
      return;
    }
  }

  /** Takes a customer out of the queue; its cell. */
  #stopWaiting(customer: number, station: number): number {
    const { customers, network, now } = this;
    const cell = station * network.classCount + customers.classOf[customer]!;
    this.#lines.remove(station * network.rankCount + network.ranks[cell]!, customer);
    this.tallies.queue(cell, now, -1);
    customers.isQueued[customer] = 0;
    customers.waited[customer]! += now - customers.queuedAt[customer]!;
    return cell;
  }

  #giveUp(customer: number): void {
    const cell = this.#stopWaiting(customer, this.customers.station[customer]!);
    this.#depart(customer, cell, FIELD.abandoned);
    this.#away(customer);
  }

  #goOn(customer: number, cell: number): void {
    const route = this.network.routes[cell]!;
    let to = route.certain;
    if (to === undefined) {
      const u = route.stream.next();
      const { upTo } = route;
      let choice = 0;
      while (choice < upTo.length && u >= upTo[choice]!) choice += 1;
      to = choice < upTo.length ? route.stations[choice]! : -1;
    }
    if (to < 0) this.#away(customer);
    else this.#enter(customer, to);
  }

  #away(customer: number): void {
    const { customers } = this;
    this.tallies.left(customers.classOf[customer]!, this.now - customers.cameAt[customer]!);
    customers.release(customer);
  }
}
