import type { Kind } from '#shared/operations/kind.ts';

/** One bar: how much time an operation took. */
export interface OperationBar {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly colourStep: number;
  readonly ms: number;
}

/** Bars that are drawn, and what was left out of the drawing because there are too many. */
export interface DrawnBars {
  readonly bars: readonly OperationBar[];
  readonly others: readonly OperationBar[];
}

/** More bars than this cannot be read, whatever the height of the screen. */
const MOST_BARS = 40;

/** The longest bars; the rest is told in one line and stands in the table. Equal bars keep their order. */
export function drawnBars(bars: readonly OperationBar[], most = MOST_BARS): DrawnBars {
  const byLength = bars.filter(({ ms }) => ms > 0).toSorted((a, b) => b.ms - a.ms);
  if (byLength.length <= most) return { bars: byLength, others: [] };
  return { bars: byLength.slice(0, most - 1), others: byLength.slice(most - 1) };
}

/** Milliseconds of all bars together. */
export function totalMs(bars: readonly { readonly ms: number }[]): number {
  return bars.reduce((sum, { ms }) => sum + ms, 0);
}
