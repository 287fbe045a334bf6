import type { TimeIndex } from '../../operations/time-index.ts';
import { sum } from '../mean.ts';

/** Minutes by time index, such as those of one shift; they may be fractions. */
export type TimeBalance = Readonly<Record<TimeIndex, number>>;

/** Some minutes of one index. */
export interface IndexedMinutes {
  readonly index: TimeIndex;
  readonly minutes: number;
}

/** Minutes added up by index; 0 for an index that did not occur. */
export function timeBalance(parts: readonly IndexedMinutes[]): TimeBalance {
  const of = (index: TimeIndex): number =>
    sum(parts.filter((part) => part.index === index).map(({ minutes }) => minutes));
  return {
    ПЗ: of('ПЗ'),
    ОП: of('ОП'),
    ОБС: of('ОБС'),
    ПТ: of('ПТ'),
    ОТЛ: of('ОТЛ'),
    НР: of('НР'),
    ПНТ: of('ПНТ'),
    НТД: of('НТД'),
  };
}

/** All minutes of a balance. */
export function balanceTotal(balance: TimeBalance): number {
  return sum(Object.values(balance));
}
