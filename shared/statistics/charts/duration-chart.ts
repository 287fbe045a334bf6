import { mean } from '../mean.ts';
import { type EwmaSettings, ewmaChart } from './ewma-chart.ts';
import { iChart, movingRangeChart } from './i-chart.ts';

/** Weight of the newest value, and distance of the limits that goes with it (Montgomery §9.2). */
const LAMBDA = 0.2;
const WIDTH = 2.7;

/** A duration with its limits, in the unit of the durations. */
interface DurationPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isOut: boolean;
}

/** Durations in the order of time under the limits of chance, found on logarithms and told in their own unit. */
export interface DurationChart {
  /** The geometric mean. */
  readonly center: number;
  readonly individual: readonly DurationPoint[];
  /**
   * Moving ranges as factors, exp |ln xᵢ − ln xᵢ₋₁|, one fewer than durations: how many times longer or shorter than the
   * one before. A range has no lower limit.
   */
  readonly ranges: readonly DurationPoint[];
  /** Their centre: exp of the mean range of logarithms. */
  readonly rangeCenter: number;
  /** The moving average with λ = 0.2 and limits at 2.7σ: it shows small shifts that last. */
  readonly average: readonly DurationPoint[];
}

/**
 * I-MR and EWMA chart of durations, which are skewed: limits are found on logarithms (Montgomery §6.4 and §9.2; σ is
 * MR̄ / 1.128). Fewer than two durations, or one that is not above 0: undefined. Durations that are all the same: limits
 * without width, and nothing is out.
 */
export function durationChart(durations: readonly number[]): DurationChart | undefined {
  if (durations.some((duration) => !(duration > 0))) return undefined;
  const logs = durations.map(Math.log);
  const center = mean(logs);
  const individual = iChart(logs);
  const ranges = movingRangeChart(logs);
  if (center === undefined || !individual || !ranges) return undefined;
  const sd = individual.points[0]?.sd ?? 0;
  const settings: EwmaSettings = { center, sd, lambda: LAMBDA, width: WIDTH };
  return {
    center: Math.exp(center),
    individual: individual.points.map(inUnit),
    ranges: ranges.points.map(inUnit),
    rangeCenter: Math.exp(ranges.center),
    average: ewmaChart(logs, settings).points.map(inUnit),
  };
}

/** Rounding of logarithms puts no value out: what is out is out by more than this. */
const ROUNDING = 1e-9;

function inUnit({ value, low, high }: Omit<DurationPoint, 'isOut'>): DurationPoint {
  return {
    value: Math.exp(value),
    low: Math.exp(low),
    high: Math.exp(high),
    isOut: value < low - ROUNDING || value > high + ROUNDING,
  };
}
