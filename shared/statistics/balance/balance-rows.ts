import type { TimeIndex } from '../../operations/time-index.ts';
import type { StudyBalance } from './study-balance.ts';

/** A line of both balances: an index, or what none of them explains. */
export interface BalanceTableRow {
  readonly id: TimeIndex | 'unaccounted';
  readonly actual: number;
  readonly actualShare: number;
  readonly rational: number;
  readonly rationalShare: number;
  readonly difference: number;
}

/** The indices in their order, then what is not accounted for: together the shift, on both sides. */
export function balanceTableRows(balance: StudyBalance): BalanceTableRow[] {
  const { rows, unaccountedMinutes, shiftMinutes } = balance;
  return [
    ...rows.map(({ index, ...row }) => ({ id: index, ...row })),
    {
      id: 'unaccounted',
      actual: unaccountedMinutes,
      actualShare: shiftMinutes > 0 ? unaccountedMinutes / shiftMinutes : 0,
      rational: 0,
      rationalShare: 0,
      difference: -unaccountedMinutes,
    },
  ];
}
