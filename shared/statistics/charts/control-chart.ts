/** How many standard deviations the limits of a control chart lie from its centre (Shewhart 1931). */
const WIDTH = 3;

/** A value within its limits, or beyond them. */
export interface ControlPoint {
  readonly value: number;
  /** The standard deviation that this value has where only chance is at work. */
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  readonly isOut: boolean;
}

/** Values in the order of time, with the limits that chance alone hardly ever crosses. */
export interface ControlChart {
  readonly center: number;
  readonly points: readonly ControlPoint[];
}

/** Limits are cut to the values that are possible, and lie `width` standard deviations away. */
export interface ControlRange {
  readonly least?: number;
  readonly most?: number;
  readonly width?: number;
}

/** Two limits of one value. */
export interface ControlLimits {
  readonly low: number;
  readonly high: number;
}

/** center ± width·sd, cut to what the value can be. */
export function controlLimits(
  center: number,
  sd: number,
  { least = -Infinity, most = Infinity, width = WIDTH }: ControlRange = {},
): ControlLimits {
  return {
    low: Math.max(least, center - width * sd),
    high: Math.min(most, center + width * sd),
  };
}

/** The value with its limits; on a limit it is still in control (as qcc's `beyond.limits`). */
export function controlPoint(
  value: number,
  sd: number,
  { low, high }: ControlLimits,
): ControlPoint {
  return { value, sd, low, high, isOut: value < low || value > high };
}

/** Places of the values beyond their limits, from 0. */
export function outOfControl(chart: ControlChart): number[] {
  return chart.points.flatMap(({ isOut }, place) => (isOut ? [place] : []));
}
