import { niceTicks } from '#shared/lib/nice-ticks.ts';

/** Values between two lengths, ms, and how many a fitted distribution puts there. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number | null;
}

/** Where the parts of a histogram stand in its drawing. */
export interface HistogramScale {
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly x: (ms: number) => number;
  readonly y: (count: number) => number;
  readonly boxOf: (bar: HistogramBar) => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Whole numbers at the side. */
  readonly counts: readonly number[];
  /** Round minutes below, with so many decimals. */
  readonly minutes: readonly { readonly at: number; readonly minute: number }[];
  readonly decimals: number;
}

const HEIGHT = 208;
/** The caption of the side stands above. */
const TOP = 26;
const BELOW = 28;
const LEFT = 40;
/** Half of the last number below. */
const RIGHT = 28;
const MINUTE = 60_000;

/** Lays a histogram out in a width. Values that are all the same have one bar, as wide as a tenth of them. */
export function histogramScale(
  bars: readonly HistogramBar[],
  curve: readonly { readonly count: number }[],
  width: number,
): HistogramScale {
  const { from, to } = rangeOf(bars);
  const most = Math.max(1, ...bars.map(({ count }) => count), ...curve.map(({ count }) => count));
  const bottom = HEIGHT - BELOW;
  const x = (ms: number): number =>
    LEFT + ((ms - from) / (to - from)) * Math.max(0, width - LEFT - RIGHT);
  const y = (count: number): number => bottom - (count / most) * (bottom - TOP);
  const ticks = niceTicks({ from: from / MINUTE, to: to / MINUTE }, Math.max(3, width / 90));
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return {
    height: HEIGHT,
    left: LEFT,
    bottom,
    x,
    y,
    boxOf: (bar) => boxOf(bar, { x, y, bottom }),
    counts: niceTicks({ from: 0, to: most }, 4, 1),
    minutes: ticks.map((minute) => ({ at: minute * MINUTE, minute })),
    decimals: Math.max(0, Math.ceil(-Math.log10(step))),
  };
}

function rangeOf(bars: readonly HistogramBar[]): { readonly from: number; readonly to: number } {
  const from = bars[0]?.from ?? 0;
  const to = bars.at(-1)?.to ?? 0;
  if (to > from) return { from, to };
  return { from: 0.5 * from, to: 1.5 * from || MINUTE };
}

function boxOf(
  { from, to, count }: HistogramBar,
  scale: Pick<HistogramScale, 'x' | 'y' | 'bottom'>,
) {
  const half = to > from ? 0 : from / 20;
  const left = scale.x(from - half);
  const y = scale.y(count);
  return {
    x: left,
    y,
    // A little air between the bars.
    width: Math.max(1, scale.x(to + half) - left - 1),
    height: Math.max(0, scale.bottom - y),
  };
}
