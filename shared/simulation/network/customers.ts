const INITIAL = 64;

/** The numbers of all customers in the network, by their place; places are used again. No object per customer. */
export class Customers {
  /** Class, station (−1: a free place), and how often what was planned for the customer has become void. */
  classOf = new Int32Array(INITIAL);
  station = new Int32Array(INITIAL).fill(-1);
  stamp = new Int32Array(INITIAL);
  /** When the customer came to the network, to the station, and into the queue. */
  cameAt = new Float64Array(INITIAL);
  enteredAt = new Float64Array(INITIAL);
  queuedAt = new Float64Array(INITIAL);
  /** Time in the queue of this station before the present wait. */
  waited = new Float64Array(INITIAL);
  /** 1 while the customer stands in the queue. */
  isQueued = new Uint8Array(INITIAL);
  /** Service that is left, and when it ends while it is going on. */
  remaining = new Float64Array(INITIAL);
  finishAt = new Float64Array(INITIAL);
  /** Neighbours in the line that the customer stands in; −1: none. */
  next = new Int32Array(INITIAL).fill(-1);
  previous = new Int32Array(INITIAL).fill(-1);

  #free = new Int32Array(INITIAL);
  #freeCount = 0;
  #used = 0;

  /** How many places have ever been used. */
  get places(): number {
    return this.#used;
  }

  /** A place for a customer who comes. */
  take(): number {
    if (this.#freeCount > 0) return this.#free[--this.#freeCount]!;
    if (this.#used === this.classOf.length) this.#grow();
    return this.#used++;
  }

  /** Gives a place back; whatever was planned for it is void. */
  release(customer: number): void {
    this.station[customer] = -1;
    this.stamp[customer]! += 1;
    this.#free[this.#freeCount++] = customer;
  }

  #grow(): void {
    const length = this.classOf.length * 2;
    const integers = (old: Int32Array, fill = 0): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(length).fill(fill);
      grown.set(old);
      return grown;
    };
    const doubles = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(length);
      grown.set(old);
      return grown;
    };
    this.classOf = integers(this.classOf);
    this.station = integers(this.station, -1);
    this.stamp = integers(this.stamp);
    this.cameAt = doubles(this.cameAt);
    this.enteredAt = doubles(this.enteredAt);
    this.queuedAt = doubles(this.queuedAt);
    this.waited = doubles(this.waited);
    const queued = new Uint8Array(length);
    queued.set(this.isQueued);
    this.isQueued = queued;
    this.remaining = doubles(this.remaining);
    this.finishAt = doubles(this.finishAt);
    this.next = integers(this.next, -1);
    this.previous = integers(this.previous, -1);
    this.#free = integers(this.#free);
  }
}
