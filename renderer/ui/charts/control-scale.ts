import { niceTicks } from '#shared/lib/nice-ticks.ts';

/** A value under its limits, all in one unit and above 0. */
export interface ControlValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isOut: boolean;
}

/** Where the parts of a control chart stand in its drawing. */
export interface ControlScale {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The middle of a place, from 0, and half of the room that it has. */
  readonly x: (place: number) => number;
  readonly half: number;
  /** Logarithmic: a value twice as large always stands the same distance higher. */
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

const HEIGHT = 220;
const TOP = 26;
const BELOW = 28;
const LEFT = 44;
const RIGHT = 12;
/** Fewer lines than this say nothing of a logarithmic side. */
const FEWEST_TICKS = 3;
const MANTISSAS = [1, 2, 5];

/** Lays values and their limits out in a width. */
export function controlScale(
  values: readonly ControlValue[],
  center: number,
  width: number,
): ControlScale {
  const all = values.flatMap(({ value, low, high }) => [value, low, high]);
  const least = Math.min(center, ...all) * 0.97;
  const most = Math.max(center, ...all) * 1.03;
  const right = width - RIGHT;
  const bottom = HEIGHT - BELOW;
  const step = Math.max(0, right - LEFT) / Math.max(1, values.length);
  const span = Math.log(most / least);
  return {
    height: HEIGHT,
    left: LEFT,
    right,
    bottom,
    half: step / 2,
    x: (place) => LEFT + (place + 0.5) * step,
    y: (value) => bottom - (Math.log(value / least) / span) * (bottom - TOP),
    ticks: logTicks(least, most),
  };
}

/** 1, 2 and 5 times powers of ten; of a narrow range round numbers instead. */
function logTicks(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  const ticks = Array.from({ length: to - from + 1 }, (_, power) =>
    MANTISSAS.map((mantissa) => Number((mantissa * 10 ** (from + power)).toPrecision(6))),
  )
    .flat()
    .filter((tick) => tick >= least && tick <= most);
  return ticks.length >= FEWEST_TICKS ? ticks : niceTicks({ from: least, to: most }, 4);
}
