import { AppError } from '#shared/contract/app-error.ts';
import { calibrate, type CalibrationResult } from '#shared/simulation/analysis/calibrate.ts';
import { freeNumbers } from '#shared/simulation/analysis/draw-assumptions.ts';
import {
  type KnownHistory,
  knownHistorySchema,
} from '#shared/simulation/analysis/known-history.ts';
import { runFlow } from '#shared/simulation/flow/run-flow.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { jsonIn } from './json-file.ts';
import { numberOption } from './number-option.ts';

const MOST_DRAWS = 1_000_000;
/** Numbers that say most about the change. */
const TOLD_DRIVERS = 8;

/** What a calibration says, as the document tells it. */
interface PrintedCalibration {
  readonly tried: number;
  readonly fitting: number;
  readonly missed: Readonly<Record<string, number>>;
  readonly ratio: Readonly<Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', number>> | null;
  readonly drivers: CalibrationResult['drivers'];
}

/** A part of the document with its text. */
export interface CalibrationPart {
  readonly json: { readonly calibration?: PrintedCalibration };
  readonly text: readonly string[];
}

/** With `--calibrate N`: which of N sets of assumptions reproduce the history, and what these say of the change. */
export function calibrationPart(
  scenario: Scenario,
  options: Options,
  { seed, history }: { readonly seed: number; readonly history: KnownHistory | null },
): CalibrationPart {
  if (optional(options, 'calibrate') === undefined) return { json: {}, text: [] };
  const draws = numberOption(options, 'calibrate', { usual: 0, least: 1, most: MOST_DRAWS });
  const file = optional(options, 'history');
  const known = file === undefined ? history : readHistory(file);
  if (known === null) {
    throw new AppError('invalid-input', {
      where: '--calibrate',
      message: 'it needs --history FILE.json: what is known of how the department did',
    });
  }
  const free = freeNumbers(scenario);
  if (free.length === 0) {
    throw new AppError('invalid-input', {
      where: '--calibrate',
      message: 'no number of the scenario is assumed with a range in its "sources"',
    });
  }
  const found = printed(
    calibrate({ scenario, history: known, free, draws, seed, engine: runFlow }),
  );
  return { json: { calibration: found }, text: [textOf(found, scenario)] };
}

function printed({
  tried,
  fitting,
  missed,
  ratio,
  drivers,
}: CalibrationResult): PrintedCalibration {
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = ratio ?? [];
  return {
    tried,
    fitting: fitting.length,
    missed,
    ratio: ratio && { p5, p25, p50, p75, p95 },
    drivers: drivers.slice(0, TOLD_DRIVERS),
  };
}

function textOf(
  { tried, fitting, ratio, drivers }: PrintedCalibration,
  scenario: Scenario,
): string {
  const people = scenario.phases.at(-1)?.split.staff.length ?? 0;
  const leads = scenario.department.market.leads.at(-1) ?? 0;
  const head = `${fitting} of ${tried} sets of assumptions reproduce the known history.`;
  if (!ratio) {
    return `${head} None says anything of the change: widen the ranges, or look at the facts.`;
  }
  const told = drivers
    .map(({ path, correlation }) => `  ${correlation.toFixed(2).padStart(5)}  ${path}`)
    .join('\n');
  return `${head} Under them ${people} people with ${leads} leads a month reach × ${ratio.p50.toFixed(2)} (9 of 10 sets: ${ratio.p5.toFixed(2)}…${ratio.p95.toFixed(2)}) after the change, by the engine of expected numbers.\nWhat decides it most (rank correlation):\n${told}`;
}

function readHistory(file: string): KnownHistory {
  const parsed = knownHistorySchema.safeParse(jsonIn(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the document';
  throw new AppError('invalid-input', { where, message: issue?.message ?? '' });
}
