import type { Customers } from './customers.ts';

/** Lines of customers, each with a head and a tail; a customer stands in one line at a time and may leave it anywhere. */
export class Lines {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly #customers: Customers;

  constructor(count: number, customers: Customers) {
    this.heads = new Int32Array(count).fill(-1);
    this.tails = new Int32Array(count).fill(-1);
    this.#customers = customers;
  }

  /** Stands a customer at the end. */
  append(line: number, customer: number): void {
    const { next, previous } = this.#customers;
    const tail = this.tails[line]!;
    previous[customer] = tail;
    next[customer] = -1;
    if (tail < 0) this.heads[line] = customer;
    else next[tail] = customer;
    this.tails[line] = customer;
  }

  /** Stands a customer before all others: who was interrupted goes on first. */
  prepend(line: number, customer: number): void {
    const { next, previous } = this.#customers;
    const head = this.heads[line]!;
    next[customer] = head;
    previous[customer] = -1;
    if (head < 0) this.tails[line] = customer;
    else previous[head] = customer;
    this.heads[line] = customer;
  }

  /** Takes a customer out, wherever in the line it stands. */
  remove(line: number, customer: number): void {
    const { next, previous } = this.#customers;
    const [before, after] = [previous[customer]!, next[customer]!];
    if (before < 0) this.heads[line] = after;
    else next[before] = after;
    if (after < 0) this.tails[line] = before;
    else previous[after] = before;
  }
}
