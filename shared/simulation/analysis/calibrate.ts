import { quantile } from '../../statistics/quantile.ts';
import type { MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import { drawAssumptions, type FreeNumber } from './draw-assumptions.ts';
import { type KnownHistory, missedFacts, revenueOf } from './known-history.ts';
import { rankCorrelation } from './rank-correlation.ts';

/** An engine without chance: the same scenario gives the same months. */
export type MeanEngine = (scenario: Scenario) => readonly MonthFigures[];

/** What is asked of a calibration. */
export interface Calibration {
  /** With its last phase as the change that is asked about. */
  readonly scenario: Scenario;
  readonly history: KnownHistory;
  readonly free: readonly FreeNumber[];
  readonly draws: number;
  readonly seed: number;
  readonly engine: MeanEngine;
  /** Called after each draw; false ends it: what was found so far is given. */
  readonly onDraw?: (draw: number) => boolean;
}

/** A set of numbers under which the known history comes out, and what it says about the change. */
interface FittingSet {
  readonly values: readonly number[];
  /** Late revenue against that before the change; null where there was none before. */
  readonly ratio: number | null;
}

/** Which sets of assumptions reproduce what is known, and what these say. */
export interface CalibrationResult {
  readonly tried: number;
  readonly fitting: readonly FittingSet[];
  /** By fact: how many sets did not reproduce it. */
  readonly missed: Readonly<Record<string, number>>;
  /** Ratio of the fitting sets at 5, 25, 50, 75 and 95 %; null where none fits. */
  readonly ratio: readonly number[] | null;
  /** How far each free number goes along with the ratio among the fitting sets, the strongest first. */
  readonly drivers: readonly { readonly path: string; readonly correlation: number }[];
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Approximate Bayesian calibration by rejection: numbers that nobody measured are drawn from their ranges, and the sets
 * under which the run reproduces the known history are kept. What the kept sets say about the change is what the history
 * allows; their ranges are the asker's own, so "none of n" means less than 3 / n of such sets (rule of three), not never.
 */
export function calibrate(asked: Calibration): CalibrationResult {
  const { scenario, history, free, draws, seed, engine, onDraw } = asked;
  const fitting: FittingSet[] = [];
  const missed: Record<string, number> = {};
  let tried = 0;
  while (tried < draws) {
    const drawn = drawAssumptions(scenario, free, { seed, draw: tried });
    const months = engine(drawn.scenario);
    const facts = missedFacts(drawn.scenario, months, history);
    for (const fact of facts) missed[fact] = (missed[fact] ?? 0) + 1;
    if (facts.length === 0) {
      fitting.push({ values: drawn.values, ratio: ratioOf(drawn.scenario, months) });
    }
    tried += 1;
    if (onDraw?.(tried) === false) break;
  }
  return { tried, fitting, missed, ratio: levelsOf(fitting), drivers: driversOf(free, fitting) };
}

/** Late revenue against that before the last change. */
export function ratioOf(scenario: Scenario, months: readonly MonthFigures[]): number | null {
  const { base, late } = windowsOf(scenario);
  const before = revenueOf(months.slice(base[0] - 1, base[1]));
  return before > 0 ? revenueOf(months.slice(late[0] - 1, late[1])) / before : null;
}

const ratiosOf = (fitting: readonly FittingSet[]): number[] =>
  fitting.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));

function levelsOf(fitting: readonly FittingSet[]): readonly number[] | null {
  const ratios = ratiosOf(fitting);
  const levels = LEVELS.flatMap((level) => quantile(ratios, level) ?? []);
  return levels.length === LEVELS.length ? levels : null;
}

function driversOf(
  free: readonly FreeNumber[],
  fitting: readonly FittingSet[],
): CalibrationResult['drivers'] {
  const known = fitting.filter(({ ratio }) => ratio !== null);
  const ratios = ratiosOf(known);
  return free
    .map(({ path }, index) => ({
      path,
      correlation:
        rankCorrelation(
          known.map(({ values }) => values[index] ?? 0),
          ratios,
        ) ?? 0,
    }))
    .toSorted((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}
