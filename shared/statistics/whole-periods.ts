/** From the first to the last, both included, as text that sorts by time; null: without limit. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A span of days as few pieces: no day is in two of them, and none is left out. */
export interface WholePeriods {
  /** Years such as `2026`; null: not one is whole. */
  readonly years: Span | null;
  /** Months such as `2026-03`. */
  readonly months: readonly Span[];
  /** Days that are left, at the ends. */
  readonly days: readonly Span[];
}

/** A year or a month: what it is called, and how its days and its neighbours are found. */
interface Period {
  /** Letters of a day that name it. */
  readonly length: number;
  readonly firstDay: (name: string) => string;
  readonly lastDay: (name: string) => string;
  /** The period that many later. */
  readonly shift: (name: string, by: number) => string;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const YEAR: Period = {
  length: 4,
  firstDay: (year) => `${year}-01-01`,
  lastDay: (year) => `${year}-12-31`,
  shift: (year, by) => padded(Number(year) + by, 4),
};

const MONTH: Period = {
  length: 7,
  firstDay: (month) => `${month}-01`,
  lastDay: (month) => `${month}-${padded(daysIn(month), 2)}`,
  shift: (month, by) => {
    const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
    return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`;
  },
};

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

function daysIn(month: string): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (number === 2) return isLeap ? 29 : 28;
  return SHORT_MONTHS.has(number) ? 30 : 31;
}

/** The whole years in a span of days, then the whole months, then the days that are left; on demand without months. */
export function wholePeriods(
  span: Span,
  { hasMonths }: { readonly hasMonths: boolean },
): WholePeriods {
  const { whole, rest } = divided(span, YEAR);
  if (!hasMonths) return { years: whole, months: [], days: rest };
  const ends = rest.map((end) => divided(end, MONTH));
  return {
    years: whole,
    months: ends.flatMap((end) => end.whole ?? []),
    days: ends.flatMap((end) => end.rest),
  };
}

function divided(span: Span, period: Period): { whole: Span | null; rest: readonly Span[] } {
  const whole = { from: firstWhole(span.from, period), to: lastWhole(span.to, period) };
  if (isEmpty(whole)) return { whole: null, rest: isEmpty(span) ? [] : [span] };
  const rest = [
    ...(whole.from === null
      ? []
      : [{ from: span.from, to: period.lastDay(period.shift(whole.from, -1)) }]),
    ...(whole.to === null
      ? []
      : [{ from: period.firstDay(period.shift(whole.to, 1)), to: span.to }]),
  ];
  return { whole, rest: rest.filter((each) => !isEmpty(each)) };
}

function firstWhole(from: string | null, { length, firstDay, shift }: Period): string | null {
  if (from === null) return null;
  const name = from.slice(0, length);
  return from <= firstDay(name) ? name : shift(name, 1);
}

function lastWhole(to: string | null, { length, lastDay, shift }: Period): string | null {
  if (to === null) return null;
  const name = to.slice(0, length);
  return to >= lastDay(name) ? name : shift(name, -1);
}

const isEmpty = ({ from, to }: Span): boolean => from !== null && to !== null && from > to;
