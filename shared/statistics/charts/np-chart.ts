import type { ControlChart, ControlPoint } from './control-chart.ts';
import { pChart } from './p-chart.ts';

/**
 * np-chart of counts in samples of one size (Montgomery §7.2.2; R's qcc `type = "np"`): np̄ ± 3·√(np̄(1 − p̄)), cut to
 * [0, n]: the p-chart in counts. No counts to calibrate by: undefined. One count: it is the centre.
 */
export function npChart(
  counts: readonly number[],
  size: number,
  calibration: readonly number[] = counts,
): ControlChart | undefined {
  const samples = (of: readonly number[]) => of.map((count) => ({ count, size }));
  const shares = pChart(samples(counts), samples(calibration));
  if (!shares) return undefined;
  const inCounts = ({ value, sd, low, high, isOut }: ControlPoint): ControlPoint => ({
    value: value * size,
    sd: sd * size,
    low: low * size,
    high: high * size,
    isOut,
  });
  return { center: shares.center * size, points: shares.points.map(inCounts) };
}
