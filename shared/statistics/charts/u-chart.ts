import { assert } from '../../lib/assert.ts';
import {
  type ControlChart,
  type ControlLimits,
  controlLimits,
  controlPoint,
} from './control-chart.ts';
import { type ControlSample, pooledRate } from './p-chart.ts';

/**
 * u-chart of events per unit, such as interruptions per hour (Montgomery §7.3; R's qcc `type = "u"`): ū ± 3·√(ū / n),
 * cut at 0; sizes may be fractions and may differ. No samples to calibrate by: undefined. One sample: its own rate is
 * the centre.
 */
export function uChart(
  samples: readonly ControlSample[],
  calibration: readonly ControlSample[] = samples,
): ControlChart | undefined {
  const center = pooledRate(calibration);
  if (center === undefined) return undefined;
  const points = samples.map(({ count, size }) => {
    assert(size > 0 && count >= 0, `${count} events in ${size} units`);
    return controlPoint(count / size, uDeviation(center, size), uLimits(center, size));
  });
  return { center, points };
}

/** Limits of events per unit in a sample of `size` units where the rate is `center`. */
export function uLimits(center: number, size: number): ControlLimits {
  return controlLimits(center, uDeviation(center, size), { least: 0 });
}

/** Standard deviation √(ū / n) of the events per unit in such a sample. */
export function uDeviation(center: number, size: number): number {
  return Math.sqrt(center / size);
}
