import { mean } from '../mean.ts';
import { type ControlChart, controlLimits, controlPoint } from './control-chart.ts';

/** Expected range of two normal values in standard deviations, as tables and R's qcc round it. */
const D2 = 1.128;
/** Upper limit of a range of two values in mean ranges, as tables round it; the lower one is 0. */
const D4 = 3.267;

/**
 * Chart of individual values (Montgomery §6.4; R's qcc `type = "xbar.one"`): x̄ ± 3·MR̄ / 1.128, where MR̄ is the mean
 * moving range of two. `calibration` gives the limits where some values have causes that were found.
 * Fewer than two values to calibrate by: undefined.
 */
export function iChart(
  values: readonly number[],
  calibration: readonly number[] = values,
): ControlChart | undefined {
  const center = mean(calibration);
  const meanRange = mean(movingRanges(calibration));
  if (center === undefined || meanRange === undefined) return undefined;
  const sd = meanRange / D2;
  const limits = controlLimits(center, sd);
  return { center, points: values.map((value) => controlPoint(value, sd, limits)) };
}

/**
 * The chart of moving ranges that stands below it: 0 … 3.267·MR̄. Its first point belongs to the second value.
 * Fewer than two values: undefined. Two values: one range, which is the centre.
 */
export function movingRangeChart(values: readonly number[]): ControlChart | undefined {
  const ranges = movingRanges(values);
  const center = mean(ranges);
  if (center === undefined) return undefined;
  const high = D4 * center;
  const sd = (high - center) / 3;
  return { center, points: ranges.map((range) => controlPoint(range, sd, { low: 0, high })) };
}

/**
 * The chart of individual durations, which are skewed: limits are found on logarithms and told in the unit of the
 * durations; the centre is the geometric mean, and `sd` is that of the logarithm.
 * A value that is not above 0, or fewer than two values: undefined.
 */
export function logIChart(durations: readonly number[]): ControlChart | undefined {
  if (durations.some((duration) => duration <= 0)) return undefined;
  const chart = iChart(durations.map((duration) => Math.log(duration)));
  if (!chart) return undefined;
  const points = chart.points.map((point, place) => ({
    ...point,
    value: durations[place] ?? Math.exp(point.value),
    low: Math.exp(point.low),
    high: Math.exp(point.high),
  }));
  return { center: Math.exp(chart.center), points };
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? value)));
}
