import type { Distribution } from '../kernel/distribution.ts';

/** Who is taken first: who came first, or whose class has the lower number, which may also interrupt a service. */
export type QueueOrder = 'first-come' | 'priority' | 'preemptive';

/** A place where customers are served; `servers` is Infinity where nobody ever waits. */
export interface Station {
  readonly name: string;
  readonly servers: number;
  readonly order: QueueOrder;
}

/** Where a served customer goes with some probability; what is missing to 1 leaves the network. */
export interface NextStation {
  readonly to: number;
  readonly probability: number;
}

/** What a class finds at one station. Patience is how long it waits for its service to begin, null: for ever. */
export interface Visit {
  readonly service: Distribution;
  readonly patience: Distribution | null;
  readonly next: readonly NextStation[];
}

/** A stream of customers that comes to a station from outside, with such times between them. */
interface ArrivalStream {
  readonly station: number;
  readonly gap: Distribution;
}

/** Customers of one kind. The lower its priority number, the earlier it is served where order is by priority. */
export interface CustomerClass {
  readonly name: string;
  readonly priority: number;
  readonly arrivals: readonly ArrivalStream[];
  /** By station; null where the class never comes. */
  readonly visits: readonly (Visit | null)[];
}

/** Customers who are there when the run begins, at the start of their service or in the queue. */
interface Present {
  readonly station: number;
  readonly customerClass: number;
  readonly count: number;
}

/** Stations, classes of customers, and who is there at first. */
export interface QueueNetwork {
  readonly stations: readonly Station[];
  readonly classes: readonly CustomerClass[];
  readonly present: readonly Present[];
}
