import { LOSS_REASONS } from './lead-table.ts';

/** What happened in one month of one run. Minutes are those of the people, without what the day itself asks for. */
export interface MonthFigures {
  leads: number;
  contacted: number;
  deals: number;
  /** Money that came in, and that went back. */
  paid: number;
  refunded: number;
  /** By reason, as `LOSS_REASONS`. */
  readonly lost: Float64Array;
  /** By role × operation: minutes of work. */
  readonly minutes: Float64Array;
  /** By role × operation: how often it was done. */
  readonly done: Float64Array;
  /** By role: minutes of going from one kind of work to another, busy altogether, and present. */
  readonly switching: Float64Array;
  readonly busy: Float64Array;
  readonly present: Float64Array;
  /** By operation: what was begun, and how long it had waited (min). */
  readonly begun: Float64Array;
  readonly waited: Float64Array;
  /** By operation with a standard: what fell due in the month and was begun by then, and what was not. */
  readonly kept: Float64Array;
  readonly missed: Float64Array;
  /** At the end of the month. */
  activeOrders: number;
  pool: number;
  waiting: Float64Array;
}

/** Nothing happened yet. */
export function emptyMonth(roles: number, operations: number): MonthFigures {
  return {
    leads: 0,
    contacted: 0,
    deals: 0,
    paid: 0,
    refunded: 0,
    lost: new Float64Array(LOSS_REASONS.length),
    minutes: new Float64Array(roles * operations),
    done: new Float64Array(roles * operations),
    switching: new Float64Array(roles),
    busy: new Float64Array(roles),
    present: new Float64Array(roles),
    begun: new Float64Array(operations),
    waited: new Float64Array(operations),
    kept: new Float64Array(operations),
    missed: new Float64Array(operations),
    activeOrders: 0,
    pool: 0,
    waiting: new Float64Array(operations),
  };
}
