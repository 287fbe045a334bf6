import { assert } from '../../lib/assert.ts';
import { sum } from '../mean.ts';
import { type ControlChart, controlLimits, controlPoint } from './control-chart.ts';

/** Events among the chances for them: moments of loss among the moments of a day, calls that failed among calls. */
export interface ControlSample {
  readonly count: number;
  readonly size: number;
}

/**
 * p-chart of shares (Montgomery, Introduction to Statistical Quality Control, §7.2; R's qcc `type = "p"`):
 * p̄ ± 3·√(p̄(1 − p̄) / n), cut to [0, 1]; each sample has the limits of its own size. Where causes of points beyond
 * the limits were found, `calibration` holds the samples without them and gives revised limits.
 * No samples to calibrate by: undefined. One sample: its own share is the centre.
 */
export function pChart(
  samples: readonly ControlSample[],
  calibration: readonly ControlSample[] = samples,
): ControlChart | undefined {
  const center = pooledRate(calibration);
  if (center === undefined) return undefined;
  const points = samples.map(({ count, size }) => {
    assert(size > 0 && count >= 0 && count <= size, `${count} of ${size} moments`);
    const sd = Math.sqrt((center * (1 - center)) / size);
    return controlPoint(count / size, sd, controlLimits(center, sd, { least: 0, most: 1 }));
  });
  return { center, points };
}

/** Σcount / Σsize; undefined where there is no size. */
export function pooledRate(samples: readonly ControlSample[]): number | undefined {
  const size = sum(samples.map((sample) => sample.size));
  return size > 0 ? sum(samples.map(({ count }) => count)) / size : undefined;
}
