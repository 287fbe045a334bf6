import { AppError } from '#shared/contract/app-error.ts';
import { calibrate, type CalibrationResult } from '#shared/simulation/analysis/calibrate.ts';
import { freeNumbers } from '#shared/simulation/analysis/draw-assumptions.ts';
import { type KnownHistory, knownHistorySchema } from '#shared/simulation/model/known-history.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';
import { jsonIn } from './json-file.ts';
import { numberOption } from './number-option.ts';
import { answerOf } from './run-scenarios.ts';

const MOST_DRAWS = 1_000_000;
/** Runs with chance of a fitting set: the sets differ more than runs of one do. */
const RUNS_OF_A_SET = 3;
/** Numbers that say most about the change. */
const TOLD_DRIVERS = 8;

/** What a calibration says, as the document tells it. */
interface PrintedCalibration {
  readonly tried: number;
  readonly fitting: number;
  readonly missed: Readonly<Record<string, number>>;
  readonly ratio: CalibrationResult['ratio'];
  /** By runs with chance. */
  readonly ran: CalibrationResult['ran'];
  readonly drivers: CalibrationResult['drivers'];
}

/** A part of the document with its text. */
export interface CalibrationPart {
  readonly json: { readonly calibration?: PrintedCalibration };
  readonly text: readonly string[];
}

/** With `--calibrate N`: which of N sets of assumptions reproduce the history, and what these say of the change. */
export async function calibrationPart(
  scenario: Scenario,
  options: Options,
  { engine, seed, history }: RunPlan & { readonly history: KnownHistory | null },
): Promise<CalibrationPart> {
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
    await answerOf(
      calibrate({
        scenario,
        history: known,
        free,
        draws,
        seed,
        replications: engine === 'mean' ? 0 : RUNS_OF_A_SET,
      }),
      seed,
    ),
  );
  return { json: { calibration: found }, text: [textOf(found, scenario)] };
}

function printed({
  tried,
  fitting,
  missed,
  ratio,
  ran,
  drivers,
}: CalibrationResult): PrintedCalibration {
  return {
    tried,
    fitting: fitting.length,
    missed,
    ratio,
    ran,
    drivers: drivers.slice(0, TOLD_DRIVERS),
  };
}

function textOf(
  { tried, fitting, ratio, ran, drivers }: PrintedCalibration,
  scenario: Scenario,
): string {
  const people = scenario.phases.at(-1)?.split.staff.length ?? 0;
  const leads = scenario.department.market.leads.at(-1) ?? 0;
  const head = `${fitting} of ${tried} sets of assumptions reproduce the known history.`;
  if (!ratio) {
    return `${head} That is too few to say anything of the change: draw more, widen the ranges, or look at the facts.`;
  }
  const byRuns = ran
    ? ` By runs with chance, over ${ran.sets} of them: × ${ran.p50.toFixed(2)} (${ran.p5.toFixed(2)}…${ran.p95.toFixed(2)}).`
    : '';
  const told = drivers
    .map(({ path, correlation }) => `  ${correlation.toFixed(2).padStart(5)}  ${path}`)
    .join('\n');
  return `${head} Under them ${people} people with ${leads} leads a month reach × ${ratio.p50.toFixed(2)} (9 of 10 sets: ${ratio.p5.toFixed(2)}…${ratio.p95.toFixed(2)}) after the change, by the engine of expected numbers.${byRuns}\nWhat decides it most (rank correlation):\n${told}`;
}

function readHistory(file: string): KnownHistory {
  const parsed = knownHistorySchema.safeParse(jsonIn(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the document';
  throw new AppError('invalid-input', { where, message: issue?.message ?? '' });
}
