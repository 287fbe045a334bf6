import { assert } from '../../lib/assert.ts';
import {
  type ControlChart,
  type ControlLimits,
  controlLimits,
  controlPoint,
} from './control-chart.ts';

/** What an EWMA chart is drawn by: `lambda` is the weight of the newest value, 0 < λ ≤ 1. */
export interface EwmaSettings {
  readonly center: number;
  readonly sd: number;
  readonly lambda: number;
  /** Distance of the limits in standard deviations: 2.7 for λ = 0.2, 3 for λ = 1. */
  readonly width: number;
}

/**
 * Chart of the exponentially weighted moving average zᵢ = λxᵢ + (1 − λ)zᵢ₋₁, z₀ = the centre (Roberts 1959;
 * Montgomery §9.2; R's qcc `ewma`): it shows small shifts that last. No values: no points. One value: one point.
 */
export function ewmaChart(values: readonly number[], settings: EwmaSettings): ControlChart {
  const { center, lambda } = settings;
  let average = center;
  const points = values.map((value, place) => {
    average = lambda * value + (1 - lambda) * average;
    const sd = ewmaDeviation(settings, place + 1);
    return controlPoint(average, sd, ewmaLimits(settings, place + 1));
  });
  return { center, points };
}

/** Limits of the `i`-th average, from 1: center ± width·sd·√(λ/(2 − λ)·(1 − (1 − λ)²ⁱ)). */
export function ewmaLimits(settings: EwmaSettings, i: number): ControlLimits {
  const { center, width } = settings;
  return controlLimits(center, ewmaDeviation(settings, i), { width });
}

function ewmaDeviation({ lambda, sd }: EwmaSettings, i: number): number {
  assert(lambda > 0 && lambda <= 1, `weight ${lambda} of the newest value`);
  return sd * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * i)));
}
