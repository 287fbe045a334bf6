/** What is counted and added up in each cell, a class at a station. */
export const FIELD = {
  arrived: 0,
  served: 1,
  abandoned: 2,
  /** Arrivals whose service did not begin at once. */
  delayed: 3,
  /** Sums over customers who were served or gave up, of their waits and of all their time here. */
  wait: 4,
  sojourn: 5,
  /** Integrals over time of how many are here, and of how many of them wait. */
  area: 6,
  queueArea: 7,
  /** From here on: how many waited at most so long, for each of the limits. */
  within: 8,
} as const;

/** After the cells, for each class: customers from outside, customers who left for good, and the sum of their times. */
export const CLASS_FIELD = { came: 0, left: 1, total: 2 } as const;

/** What a run counted between two moments. */
export interface Window {
  readonly span: number;
  readonly values: Float64Array;
}

/** Sums of a run. They only grow, so that a window is the difference of two copies of them. */
export class Tallies {
  readonly stride: number;
  readonly values: Float64Array;
  /** How many are here, and wait, by cell. */
  readonly present: Int32Array;
  readonly queued: Int32Array;
  readonly #classesFrom: number;
  readonly #limits: Float64Array;
  readonly #changedAt: Float64Array;
  readonly #queueChangedAt: Float64Array;

  constructor(cells: number, classes: number, limits: readonly number[]) {
    this.stride = FIELD.within + limits.length;
    this.#classesFrom = cells * this.stride;
    this.#limits = Float64Array.from(limits);
    this.values = new Float64Array(this.#classesFrom + classes * 3);
    this.present = new Int32Array(cells);
    this.queued = new Int32Array(cells);
    this.#changedAt = new Float64Array(cells);
    this.#queueChangedAt = new Float64Array(cells);
  }

  came(customerClass: number): void {
    this.values[this.#classesFrom + customerClass * 3 + CLASS_FIELD.came]! += 1;
  }

  enter(cell: number, now: number): void {
    const from = cell * this.stride;
    const here = this.present[cell]!;
    this.values[from]! += 1;
    this.values[from + FIELD.area]! += here * (now - this.#changedAt[cell]!);
    this.#changedAt[cell] = now;
    this.present[cell] = here + 1;
  }

  /** Somebody goes from the cell, served or not, after so long a wait and so long a stay. */
  leave(cell: number, now: number, how: number): void {
    const from = cell * this.stride;
    const here = this.present[cell]!;
    this.values[from + how]! += 1;
    this.values[from + FIELD.area]! += here * (now - this.#changedAt[cell]!);
    this.#changedAt[cell] = now;
    this.present[cell] = here - 1;
  }

  spent(cell: number, wait: number, sojourn: number): void {
    const from = cell * this.stride;
    this.values[from + FIELD.wait]! += wait;
    this.values[from + FIELD.sojourn]! += sojourn;
    const limits = this.#limits;
    for (let limit = 0; limit < limits.length; limit += 1) {
      if (wait <= limits[limit]!) this.values[from + FIELD.within + limit]! += 1;
    }
  }

  delayed(cell: number): void {
    this.values[cell * this.stride + FIELD.delayed]! += 1;
  }

  /** One more waits, or one fewer. */
  queue(cell: number, now: number, by: number): void {
    const waiting = this.queued[cell]!;
    this.values[cell * this.stride + FIELD.queueArea]! +=
      waiting * (now - this.#queueChangedAt[cell]!);
    this.#queueChangedAt[cell] = now;
    this.queued[cell] = waiting + by;
  }

  left(customerClass: number, total: number): void {
    const from = this.#classesFrom + customerClass * 3;
    this.values[from + CLASS_FIELD.left]! += 1;
    this.values[from + CLASS_FIELD.total]! += total;
  }

  /** A copy of all sums, with the integrals brought up to now. */
  copyAt(now: number): Float64Array {
    for (let cell = 0; cell < this.present.length; cell += 1) {
      const from = cell * this.stride;
      this.values[from + FIELD.area]! += this.present[cell]! * (now - this.#changedAt[cell]!);
      this.#changedAt[cell] = now;
      this.queue(cell, now, 0);
    }
    return this.values.slice();
  }
}
