import { assertNever } from '#shared/lib/assert.ts';
import { addDays, type Day, weekday } from '#shared/lib/time.ts';

/** The periods that have a name. Anything else is `custom`. */
export const PERIODS = ['today', 'week', 'last-week', 'month', 'all', 'custom'] as const;

export type Period = (typeof PERIODS)[number];

/** First and last day, both included; null: no limit. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What the address says about the period. */
export interface PeriodChoice {
  readonly period?: Period | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The period of an address: bare days make it a custom one, and nothing at all means everything. */
export function periodOf({ period, from, to }: PeriodChoice): Period {
  return period ?? (from !== undefined || to !== undefined ? 'custom' : 'all');
}

/** The days of a period, seen from `today`. Weeks begin on Monday. Days in the wrong order are swapped. */
export function spanOf(choice: PeriodChoice, today: Day): Span {
  const monday = addDays(today, 1 - weekday(today));
  const period = periodOf(choice);
  switch (period) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: monday, to: addDays(monday, 6) };
    case 'last-week':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: lastOfMonth(today) };
    case 'all':
      return { from: null, to: null };
    case 'custom':
      return ordered({ from: choice.from ?? null, to: choice.to ?? null });
    default:
      return assertNever(period);
  }
}

/** Day 28 plus four days is always in the next month. */
function lastOfMonth(day: Day): Day {
  const next = addDays(`${day.slice(0, 8)}28`, 4);
  return addDays(`${next.slice(0, 8)}01`, -1);
}

function ordered({ from, to }: Span): Span {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
