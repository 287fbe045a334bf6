import type { TimeIndex } from '../../operations/time-index.ts';
import { type TimeBalance, balanceTotal, timeBalance } from './time-balance.ts';

/** How often an index was marked when everybody was looked at in turn. */
export interface IndexMarks {
  readonly index: TimeIndex;
  readonly marks: number;
}

/** The balance of a group, in person-minutes. */
export interface GroupPhotograph {
  readonly balance: TimeBalance;
  readonly total: number;
}

/**
 * Group photograph: the state of every worker is marked at equal intervals Δ, and t = m·Δ. It is systematic work
 * sampling, so an interval should not be a divisor of a rhythm of the work. No marks: a balance of zeros.
 */
export function groupPhotograph(
  marks: readonly IndexMarks[],
  intervalMinutes: number,
): GroupPhotograph {
  const balance = timeBalance(
    marks.map(({ index, marks: count }) => ({ index, minutes: count * intervalMinutes })),
  );
  return { balance, total: balanceTotal(balance) };
}
