import type { TimeIndex } from '../../operations/time-index.ts';
import { type ParetoRow, pareto } from '../charts/pareto.ts';
import { sum } from '../mean.ts';

/** Minutes that one cause took, and what a measure against it would do. */
export interface LossCause {
  readonly cause: string;
  readonly index: TimeIndex;
  readonly minutes: number;
  readonly cases: number;
  /** An organisational or technical measure; `freedShare` is the part of the minutes that it frees, 0…1. */
  readonly measure: { readonly name: string; readonly freedShare: number } | null;
}

/** A cause in the order of its weight. */
interface LossRow extends ParetoRow<LossCause> {
  readonly minutesPerDay: number;
  readonly freedMinutes: number;
  readonly freedMinutesPerDay: number;
}

/** Losses by cause over some days of people. */
export interface LossesByCause {
  readonly rows: readonly LossRow[];
  readonly minutes: number;
  readonly freedMinutes: number;
  /** Freed minutes / operative minutes: the growth of productivity by these measures; null without operative time. */
  readonly growth: number | null;
}

/**
 * Losses by cause from the greatest, with the minutes that measures would free. No causes: no rows. Over no days there
 * is nothing per day: 0.
 */
export function lossesByCause(
  causes: readonly LossCause[],
  {
    personDays,
    operativeMinutes,
  }: { readonly personDays: number; readonly operativeMinutes: number },
): LossesByCause {
  const perDay = (minutes: number): number => (personDays > 0 ? minutes / personDays : 0);
  const rows = pareto(causes, ({ minutes }) => minutes).map((row): LossRow => {
    const freedMinutes = row.amount * (row.cause.measure?.freedShare ?? 0);
    return {
      ...row,
      minutesPerDay: perDay(row.amount),
      freedMinutes,
      freedMinutesPerDay: perDay(freedMinutes),
    };
  });
  const freed = sum(rows.map(({ freedMinutes }) => freedMinutes));
  return {
    rows,
    minutes: sum(rows.map(({ amount }) => amount)),
    freedMinutes: freed,
    growth: operativeMinutes > 0 ? freed / operativeMinutes : null,
  };
}
